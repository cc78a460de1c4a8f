package org.kuayue.image;

import java.util.Set;
import org.kuayue.header.Focus;
import org.kuayue.source.SourceLocation;

/**
 * What pages want of one photo.
 *
 * @param slug what it is called by
 * @param caption where its caption stands: where problems are told
 * @param focus what crops keep
 * @param shapes the forms in which pages show it
 */
public record PictureRequest(String slug, SourceLocation caption, Focus focus, Set<Shape> shapes) {}
