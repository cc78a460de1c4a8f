package org.kuayue.check;

import java.util.Set;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Publication;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.scaffold.Placeholders;
import org.kuayue.source.SourceLocation;

/**
 * What goes out has no words left that a new file began with. Lines are looked up as a whole, each once: to look for each
 * placeholder in each text would take as many times longer as there are placeholders. A warning, and no error, so that a
 * new feature can be looked at before it is filled in.
 */
final class PlaceholderCheck implements Check {

  @Override
  public void check(Edition edition, Problems problems) {
    Set<String> placeholders = Placeholders.lines();
    int longest = placeholders.stream().mapToInt(String::length).max().orElse(0);
    edition
        .documents()
        .filter(document -> edition.heldBack(document).filter(Publication.Reason.DRAFT::equals).isEmpty())
        .forEach(document -> check(document, placeholders, longest, problems));
  }

  private static void check(ContentDocument document, Set<String> placeholders, int longest, Problems problems) {
    String text = document.source().text();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int next = text.indexOf('\n', start);
      end = next < 0 ? text.length() : next;
      if (end - start <= longest) {
        String line = text.substring(start, end);
        if (placeholders.contains(line)) {
          int words = line.indexOf('=') + 1;
          problems.add(placeholderLeft(line.substring(words), document.source().location(start + words)));
        }
      }
    }
  }

  private static Problem placeholderLeft(String words, SourceLocation location) {
    return Problem.warning(
        "placeholder-left",
        location,
        Text.of("还是新建文件时的占位文字“" + words + "”", "\"" + words + "\" is what the new file began with"),
        Text.of("请换成自己的文字，或删去此行。", "Put your own words there, or take the line out."));
  }
}
