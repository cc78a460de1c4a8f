package org.kuayue.share;

/**
 * What share images and posters say in the words of the edition's templates.
 *
 * @param scan what to do with a poster's code
 * @param illustration that a picture is drawn
 */
public record ShareWords(String scan, String illustration) {}
