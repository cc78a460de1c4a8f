package org.kuayue.edition;

/**
 * A file that is no document: a photograph beside its caption, or an asset.
 *
 * @param path where it is, relative to the project
 * @param address its address from the site's root
 * @param photograph whether it lies among the content
 */
public record SiteFile(String path, String address, boolean photograph) {}
