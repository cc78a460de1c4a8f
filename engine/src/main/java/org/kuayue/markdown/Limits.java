package org.kuayue.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.Chars;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * What a text may have of nesting and length. No writer comes near these limits; a file that was damaged or pasted wrongly
 * does, and flexmark would overflow the stack on it (ten thousand {@code >}), or the page be of no use to any reader (ten
 * thousand lines without a blank one). To catch the overflow alone was rejected: where it comes depends on the machine.
 */
final class Limits {

  private static final int FILE_LINES = 10_000;
  private static final int BLOCK_LINES = 1_000;
  private static final int BLOCK_CHARS = 50_000;
  private static final int BLOCK_MARKS = 1_000;
  private static final int LINE_RULES = 1_000;
  private static final int CONTAINERS = 60;
  private static final int DEPTH = 200;

  private final SourceFile source;
  private final Chars text;
  private int lines;
  private int blockLines;
  private int blockChars;
  private int blockMarks;

  private Limits(SourceFile source) {
    this.source = source;
    this.text = source.chars();
  }

  /** The first place in {@code source} from {@code offset} on that is beyond a limit. */
  static Optional<Problem> exceeded(SourceFile source, int offset) {
    Limits limits = new Limits(source);
    for (int start = offset; start < limits.text.length(); ) {
      int next = limits.text.indexOf('\n', start);
      int end = next < 0 ? limits.text.length() : next;
      Optional<Problem> problem = limits.line(start, end);
      if (problem.isPresent()) {
        return problem;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /** The first node of {@code tree} that is nested too deeply; found without recursion, which would be what it prevents. */
  static Optional<Node> tooDeep(Node tree) {
    int depth = 0;
    for (Node node = tree; node != null; ) {
      if (depth > DEPTH) {
        return Optional.of(node);
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != tree && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == tree ? null : node.getNext();
    }
    return Optional.empty();
  }

  private Optional<Problem> line(int start, int end) {
    lines++;
    int rules = count(start, end);
    if (text.isBlank(start, end)) {
      blockLines = 0;
      blockChars = 0;
      blockMarks = 0;
    } else {
      blockLines++;
      blockChars += end - start;
    }
    if (containers(start, end) > CONTAINERS) {
      return Optional.of(tooNested(source.location(start)));
    }
    if (lines > FILE_LINES) {
      return Optional.of(tooLong(source.location(start), FILE_LINES + "行", FILE_LINES + " lines in a file"));
    }
    if (blockLines > BLOCK_LINES || blockChars > BLOCK_CHARS || blockMarks > BLOCK_MARKS || rules > LINE_RULES) {
      return Optional.of(
          tooLong(
              source.location(start),
              "一段" + BLOCK_LINES + "行、" + BLOCK_CHARS + "字、" + BLOCK_MARKS + "个标记",
              BLOCK_LINES + " lines, " + BLOCK_CHARS + " characters and " + BLOCK_MARKS + " marks in a paragraph"));
    }
    return Optional.empty();
  }

  /** Counts the marks of the line, to those of its block, and the characters of rules, which it returns. */
  private int count(int start, int end) {
    int rules = 0;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '*', '_' -> {
          blockMarks++;
          rules++;
        }
        case '~', '`', '[', '<' -> blockMarks++;
        case '-', '=' -> rules++;
        default -> {}
      }
    }
    return rules;
  }

  /** How many marks of quotes and lists the line begins with. */
  private int containers(int start, int end) {
    int found = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean behindSpace = i + 1 == end || " \t".indexOf(text.charAt(i + 1)) >= 0;
      if (c == '>' || behindSpace && "-+*.)".indexOf(c) >= 0) {
        found++;
      } else if (c != ' ' && c != '\t' && !Character.isDigit(c)) {
        break;
      }
    }
    return found;
  }

  private static Problem tooLong(SourceLocation location, String zh, String en) {
    return Problem.error(
        "text-too-long",
        location,
        Text.of("到此处已超过上限：" + zh, "beyond the limit from here on: " + en),
        Text.of("请分成几段或几个文件；若是误贴进来的内容，请删去。", "Split it with blank lines or into files; if it was pasted by mistake, delete it."));
  }

  static Problem tooNested(SourceLocation location) {
    return Problem.error(
        "nesting-too-deep",
        location,
        Text.of("引用、列表或强调套得太深", "quotes, lists or emphasis are nested too deeply"),
        Text.of("请减少行首的“>”和列表标记，或成对的星号。", "Take out \">\" and list marks at the line's start, or pairs of asterisks."));
  }
}
