package org.kuayue.image;

import java.nio.file.Path;

/**
 * The file that stands for a photo.
 *
 * @param file where it is
 * @param address its address from the site's root
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param illustration whether it is the drawn stand-in, since no photograph has been supplied
 */
public record Picture(Path file, String address, int width, int height, boolean illustration) {}
