package org.kuayue.check;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.StreamSupport;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A list has the numbers that are typed. By CommonMark (section 5.3) only that of the first item counts, and the items behind
 * it are numbered on from there whatever they say: a list of years would state wrong ones. Where all items have the same
 * number nobody has counted, and it is left to Markdown on purpose.
 */
final class ListNumberCheck implements TreeCheck {

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    tree.nodes(OrderedList.class).forEach(list -> check(tree, items(list), problems));
  }

  private static List<Node> items(OrderedList list) {
    return StreamSupport.stream(list.getChildren().spliterator(), false).toList();
  }

  private static void check(MarkdownTree tree, List<Node> items, Problems problems) {
    int first = number(items.get(0));
    if (items.stream().allMatch(item -> number(item) == first)) {
      return;
    }
    for (int i = 1; i < items.size(); i++) {
      int typed = number(items.get(i));
      if (typed != first + i) {
        problems.add(changed(typed, first + i, tree.location(items.get(i))));
        return;
      }
    }
  }

  /** Of nine digits at most, by CommonMark, behind which stands a full stop or a bracket. */
  private static int number(Node item) {
    String marker = ((OrderedListItem) item).getOpeningMarker().toString();
    return Integer.parseInt(marker.substring(0, marker.length() - 1));
  }

  private static Problem changed(int typed, int printed, SourceLocation location) {
    return Problem.warning(
        "list-number-changed",
        location,
        Text.of("这一项写的是" + typed + "，页面上会是" + printed, "this item is numbered " + typed + " and will be " + printed + " on the page"),
        Text.of(
            "列表总是从第一项往下连着数：请改号码；要保留这个号码，就各成一段，写成" + typed + "\\.。",
            "A list counts on from its first item: mend the number, or make paragraphs and write " + typed + "\\. to keep it."));
  }
}
