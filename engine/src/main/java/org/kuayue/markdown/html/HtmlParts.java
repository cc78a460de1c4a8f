package org.kuayue.markdown.html;

import java.util.List;

/**
 * Pieces of HTML that are kept as one: a table's cells each by itself would be nearly half of all objects that are kept
 * of an article, which the collector moves while nothing else runs.
 */
public final class HtmlParts {

  private final Html all;

  /** Where each piece ends in {@link #all}; the next begins behind the character there. */
  private final int[] ends;

  /** {@code parts}, in order. */
  public HtmlParts(List<Html> parts) {
    this.all = Html.joined(parts);
    this.ends = new int[parts.size()];
    int end = -1;
    for (int i = 0; i < ends.length; i++) {
      end += 1 + parts.get(i).length();
      ends[i] = end;
    }
  }

  /** The piece at {@code index}. */
  public Html get(int index) {
    return all.part(index == 0 ? 0 : ends[index - 1] + 1, ends[index]);
  }
}
