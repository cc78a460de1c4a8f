package org.kuayue.edition;

import org.kuayue.markdown.MarkdownTree;

/**
 * A document as it is read: what concerns it alone is looked at now, while its tree is there.
 *
 * @param document what is kept
 * @param tree its text; it is let go afterwards, for the trees of many documents take much memory
 */
public record ReadDocument(ContentDocument document, MarkdownTree tree) {}
