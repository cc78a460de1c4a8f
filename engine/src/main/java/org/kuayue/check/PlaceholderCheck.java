package org.kuayue.check;

import java.util.Set;
import org.kuayue.edition.ReadDocument;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.Status;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.scaffold.Placeholders;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * What goes out has no words left that a new file began with. Lines are looked up as a whole, each once: to look for each
 * placeholder in each text would take as many times longer as there are placeholders. A warning, and no error, so that a
 * new feature can be looked at before it is filled in.
 */
final class PlaceholderCheck implements DocumentCheck {

  private static final Set<String> PLACEHOLDERS = Placeholders.lines();
  private static final int LONGEST = PLACEHOLDERS.stream().mapToInt(String::length).max().orElse(0);

  @Override
  public void check(ReadDocument read, Problems problems) {
    if (read.document().header().require(HeaderKey.STATUS) != Status.DRAFT) {
      check(read.tree().source(), problems);
    }
  }

  private static void check(SourceFile source, Problems problems) {
    String text = source.text();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int next = text.indexOf('\n', start);
      end = next < 0 ? text.length() : next;
      if (end - start <= LONGEST) {
        String line = text.substring(start, end);
        if (PLACEHOLDERS.contains(line)) {
          int words = line.indexOf('=') + 1;
          problems.add(placeholderLeft(line.substring(words), source.location(start + words)));
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
