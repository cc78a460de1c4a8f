package org.kuayue.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;

/**
 * The marks that git leaves where it found two versions of a place and nobody has chosen yet: seven signs at the beginning
 * of a line. They are looked for before anything else is read, because in a header they are a broken line and in a text a
 * heading or a row of quotations: what those rules say would lead away from the mend. Within a block of code they are
 * shown on purpose.
 */
final class ConflictMarks {

  private static final String OURS = "<<<<<<<";
  private static final String DIVIDER = "=======";
  private static final String THEIRS = ">>>>>>>";
  private static final Pattern FENCE = Pattern.compile("[\\s>*+\\-\\d.)]*+(`{3,}(?=[^`]*$)|~{3,}).*");

  private final SourceFile source;
  private boolean inBody;
  private String fence = "";
  private int inFence = -1;
  private int divider = -1;

  private ConflictMarks(SourceFile source) {
    this.source = source;
  }

  /** The first of them in {@code source}; most files have nothing that is like one, and are not looked at by lines. */
  static Optional<Problem> first(SourceFile source) {
    String text = source.text();
    return text.contains(OURS) || text.contains(THEIRS) || text.contains("\n" + DIVIDER)
        ? new ConflictMarks(source).first()
        : Optional.empty();
  }

  private Optional<Problem> first() {
    String text = source.text();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      String line = text.substring(start, end);
      if (isFound(line, start)) {
        return Optional.of(unresolved(divider < 0 ? start : divider));
      }
      start = end + 1;
    }
    return inFence < 0 ? Optional.empty() : Optional.of(unresolved(inFence)); // of code that never ends
  }

  private boolean isFound(String line, int start) {
    if (!inBody && line.strip().equals(HeaderLines.SEPARATOR)) {
      inBody = true;
      return false;
    }
    boolean code = inBody && isCode(line);
    boolean labelled = isLabelled(line, OURS) || isLabelled(line, THEIRS);
    boolean divides = line.equals(DIVIDER);
    if (code && (labelled || divides)) {
      inFence = inFence < 0 ? start : inFence;
      return false;
    }
    if (divides && !inBody) { // more likely the line that ends the header, if no other mark follows
      divider = start;
      return false;
    }
    return labelled || divides;
  }

  /** Whether {@code line} is within a fenced block of code; none of git's marks begins or ends one. */
  private boolean isCode(String line) {
    Matcher marks = FENCE.matcher(line);
    if (fence.isEmpty()) {
      fence = marks.matches() ? marks.group(1) : "";
    } else if (marks.matches() && marks.group(1).startsWith(fence) && line.strip().endsWith(marks.group(1))) {
      fence = "";
      inFence = -1;
    }
    return !fence.isEmpty();
  }

  private static boolean isLabelled(String line, String mark) {
    return line.startsWith(mark) && (line.length() == mark.length() || line.charAt(mark.length()) == ' ');
  }

  private Problem unresolved(int offset) {
    return Problem.error(
        "conflict-unresolved",
        source.location(offset),
        Text.of("git合并时的冲突还没有解决", "a conflict of git's that nobody has resolved"),
        Text.of(
            "请在“" + OURS + "”“" + DIVIDER + "”“" + THEIRS + "”之间的两种文字里选定一种，再删去这三行。",
            "Choose between the two versions, above and below " + DIVIDER + "; then delete the lines that begin with "
                + OURS + ", " + DIVIDER + " and " + THEIRS + "."));
  }
}
