package org.kuayue.markdown.block;

import java.util.Map;
import org.kuayue.markdown.html.BodyContext;
import org.kuayue.markdown.html.Html;

/**
 * What a block's component gets: text, {@link Html}, and lists and maps of them. It lives as long as the HTML that the
 * block stands in, and so holds on to nothing of the tree, which would stay in memory with it.
 */
@FunctionalInterface
public interface BlockModel {

  /** All of it, for {@code page}. */
  Map<String, Object> on(BodyContext page);
}
