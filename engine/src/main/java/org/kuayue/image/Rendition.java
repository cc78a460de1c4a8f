package org.kuayue.image;

import java.util.Optional;

/**
 * One size of a photograph, in the formats that pages offer.
 *
 * @param width in pixels
 * @param height in pixels
 * @param webp its name from the site's root; nothing where the machine cannot make it
 * @param jpeg its name from the site's root, for those who cannot read the other
 */
public record Rendition(int width, int height, Optional<String> webp, String jpeg) {}
