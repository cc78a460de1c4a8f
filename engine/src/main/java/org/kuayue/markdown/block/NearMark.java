package org.kuayue.markdown.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A line that its writer meant for a mark and that is none: with full-width signs, without its dot or its braces, indented
 * as code is, behind words. It is named and not read as if it were right: on GitHub and in the next editor's hands it would
 * stay wrong.
 */
final class NearMark {

  private static final String FULL_WIDTH = "｛｝。．＝＂＿－％　";
  private static final String HALF_WIDTH = "{}..=\"_-% ";
  private static final String WORD = "[\\p{L}-]+";
  private static final Pattern WORD_ALONE = Pattern.compile(WORD);
  private static final String VALUE = "(?:\"[^\"]*\"|[^\\s\"]+)";
  private static final Pattern UNKNOWN = Pattern.compile("\\." + WORD + "(?:\\s.*)?|" + WORD + "=.*");

  private final Pattern name;
  private final Pattern known;
  private final Pattern bare;
  private final Pattern behindWords;

  /** Lines that are nearly marks of {@code forms}. */
  NearMark(List<BlockForm> forms) {
    String names = String.join("|", forms.stream().map(BlockForm::name).toList());
    String keys = String.join("|", forms.stream().flatMap(form -> form.keys().stream()).distinct().toList());
    String entry = "(?:" + keys + ")=" + VALUE;
    this.name = Pattern.compile("(?:" + names + ")$|" + WORD + "(?=\\s+" + WORD + "=)");
    this.known = Pattern.compile("\\." + WORD + "(?:\\s.*)?|(?:" + keys + ")=.*");
    this.bare = Pattern.compile("\\.(?:" + names + ")(?:\\s+" + entry + ")*+|" + entry + "(?:\\s+" + entry + ")*+");
    this.behindWords =
        Pattern.compile(
            "(?m)(?<=[^\\s　\\\\])[ 　]*([{｛] *[.．。](?:" + names + ")(?:[ 　][^{}｛｝\\n]*)?[}｝])[ 　]*$");
  }

  /** The mark that {@code line} was meant for, where it begins with a brace of either width. */
  Optional<String> braced(CharSequence line) {
    char first = line.charAt(0);
    if (first != '{' && first != '｛') {
      return Optional.empty();
    }
    String inner = inner(line);
    return mark(inner, first == '{' ? UNKNOWN.matcher(inner) : known.matcher(inner));
  }

  /** The mark that {@code line}, a paragraph of its own, was meant for: there the braces may be missing. */
  Optional<String> alone(CharSequence line) {
    String stripped = line.toString().strip();
    if (stripped.isEmpty() || stripped.indexOf('\n') >= 0 || WORD_ALONE.matcher(stripped).matches()) {
      return Optional.empty();
    }
    String inner = inner(stripped);
    return braced(stripped).or(() -> mark(inner, bare.matcher(inner)));
  }

  /** Where in {@code text} a line of words ends with a mark, as group 1: nothing reads it there, and it would be printed. */
  Stream<MatchResult> behindWords(String text) {
    return behindWords.matcher(text).results();
  }

  /** The mark that {@code written}, in braces, was meant for. */
  String meant(CharSequence written) {
    return "{" + inner(written) + "}";
  }

  private static Optional<String> mark(String inner, Matcher form) {
    return form.matches() ? Optional.of("{" + inner + "}") : Optional.empty();
  }

  /** What stands between the braces of {@code line}, with the signs that a mark has. */
  private String inner(CharSequence line) {
    String inner = halfWidth(line.toString().strip()).replaceFirst("^\\{\\s*", "").replaceFirst("(?<!\\s)\\s*}$", "");
    Matcher dotless = name.matcher(inner);
    return dotless.lookingAt() ? "." + inner : inner.replaceFirst("^\\.\\s+", ".");
  }

  /** Outside of quotation marks every sign is half-width, and no space stands beside an equals sign. */
  private static String halfWidth(String line) {
    StringBuilder half = new StringBuilder();
    char closing = 0;
    for (char c : line.toCharArray()) {
      boolean behindEquals = !half.isEmpty() && half.charAt(half.length() - 1) == '=';
      if (closing != 0) {
        half.append(c == closing ? '"' : c);
        closing = c == closing ? 0 : closing;
      } else if (behindEquals && "\"＂“”".indexOf(c) >= 0) {
        half.append('"');
        closing = c == '“' ? '”' : c;
      } else if (!behindEquals || half(c) != ' ') {
        while (half(c) == '=' && endsInSpace(half)) {
          half.setLength(half.length() - 1);
        }
        half.append(half(c));
      }
    }
    return half.toString();
  }

  private static boolean endsInSpace(StringBuilder text) {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static char half(char c) {
    int sign = FULL_WIDTH.indexOf(c);
    return sign >= 0 ? HALF_WIDTH.charAt(sign) : c;
  }

  static Problem problem(String written, String meant, SourceLocation location) {
    return Problem.error(
        "block-misspelt",
        location,
        Text.of("“" + written + "”像标记而不是标记", "\"" + written + "\" is nearly a mark"),
        Text.of("请在版块下面另起一行，从行首写：" + meant, "Write it at the start of a line of its own below the block: " + meant));
  }
}
