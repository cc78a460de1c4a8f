package org.kuayue.jbake;

import org.kuayue.font.HeadlineFonts;
import org.kuayue.icon.Icons;
import org.kuayue.share.ShareImages;

/**
 * What is made for pages besides their pictures.
 *
 * @param fonts of mastheads and titles
 * @param icons of the feature
 * @param shares for chats
 */
public record PageFiles(HeadlineFonts fonts, Icons icons, ShareImages shares) {}
