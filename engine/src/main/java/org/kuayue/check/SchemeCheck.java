package org.kuayue.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.Destination;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Links lead to pages, mail or telephones. {@code javascript:} and {@code data:} run code of whoever wrote the text; what
 * may be used is listed, not what may not, because new schemes appear.
 */
final class SchemeCheck implements TreeCheck {

  private static final List<String> SCHEMES = List.of("https", "http", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

  /** An address on the web without its host; a browser takes what follows for a path of this site. */
  private static final Pattern WITHOUT_HOST = Pattern.compile("(?i)^\\s*https?:(?!//[^/]).*", Pattern.DOTALL);

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    Destination.all(tree).forEach(destination -> check(tree, destination, problems));
  }

  private static void check(MarkdownTree tree, Destination destination, Problems problems) {
    Matcher scheme = SCHEME.matcher(destination.url());
    if (!scheme.matches()) {
      return;
    }
    if (!SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      problems.add(schemeRefused(scheme.group(1), tree.location(destination.node())));
    } else if (WITHOUT_HOST.matcher(destination.url()).matches()) {
      problems.add(hostMissing(destination.url(), tree.location(destination.node())));
    }
  }

  private static Problem hostMissing(String url, SourceLocation location) {
    return Problem.error(
        "link-host-missing",
        location,
        Text.of("地址“" + url + "”里没有网站", "the address \"" + url + "\" names no site"),
        Text.of("请写全，如https://www.example.com/。", "Write it in full, such as https://www.example.com/."));
  }

  private static Problem schemeRefused(String scheme, SourceLocation location) {
    return Problem.error(
        "link-scheme-refused",
        location,
        Text.of("不允许" + scheme + ":开头的链接", "links with " + scheme + ": are not allowed"),
        Nearest.hint(scheme, SCHEMES));
  }
}
