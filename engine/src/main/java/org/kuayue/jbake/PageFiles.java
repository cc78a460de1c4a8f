package org.kuayue.jbake;

import org.kuayue.font.HeadlineFonts;
import org.kuayue.icon.Icons;
import org.kuayue.publish.asset.AssetPlan;
import org.kuayue.share.ShareImages;

/**
 * What pages need besides words and pictures.
 *
 * @param assets under which addresses all files are published
 * @param fonts of mastheads and titles
 * @param icons of the feature
 * @param shares for chats
 */
public record PageFiles(AssetPlan assets, HeadlineFonts fonts, Icons icons, ShareImages shares) {}
