package org.kuayue.markdown.cjk;

/**
 * An address found in text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param prefix what the link's destination has before it: empty, {@code http://} or {@code mailto:}
 */
record BareAddress(int start, int end, String prefix) {}
