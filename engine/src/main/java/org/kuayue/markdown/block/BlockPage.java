package org.kuayue.markdown.block;

import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.Map;

/** What blocks have to know of the page that their body is put on. */
public interface BlockPage {

  /** Where the renderer finds the page of the document that it is rendering. */
  NullableDataKey<BlockPage> PAGE = new NullableDataKey<>("KUAYUE_BLOCK_PAGE");

  /** The HTML of a block, made by the templates' component of its kind. */
  String print(Map<String, Object> block);

  /** The picture that a Markdown destination means, as the figure's component gets it. */
  Map<String, Object> picture(String destination);
}
