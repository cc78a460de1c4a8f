package org.kuayue.markdown.block;

/**
 * HTML in the model of a block, to be printed as it is; text beside it is escaped.
 *
 * @param text the HTML
 */
public record Html(String text) {}
