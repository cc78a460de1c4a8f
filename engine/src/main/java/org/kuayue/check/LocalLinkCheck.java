package org.kuayue.check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Target;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * No link leads to the editor's own computer. Whoever copies an address out of the preview gets one; it works on that desk for
 * as long as the preview runs, and nowhere else.
 */
final class LocalLinkCheck implements EditionCheck {

  private static final Pattern LOCAL =
      Pattern.compile(
          "(?i)https?://(?:localhost|127(?:\\.[0-9]{1,3}){3}|0\\.0\\.0\\.0|\\[::1])(?::[0-9]*)?(?:/([^?#]*))?(?:\\?[^#]*)?(#.*)?");

  @Override
  public void check(Edition edition, Problems problems) {
    edition
        .documents()
        .forEach(
            document ->
                document.body().links().stream()
                    .filter(link -> isLocal(link.url()))
                    .forEach(link -> problems.add(local(link.url(), path(edition, document, link.url()), link.location()))));
  }

  /** Whether {@code url} leads to the computer that it is opened on. */
  static boolean isLocal(String url) {
    return LOCAL.matcher(url.strip()).matches();
  }

  /** The path from {@code document} to the Markdown file whose page the preview has at {@code url}. */
  private static Optional<String> path(Edition edition, ContentDocument document, String url) {
    Matcher local = LOCAL.matcher(url.strip());
    local.matches();
    String page = Optional.ofNullable(local.group(1)).orElse("");
    String file = page.isEmpty() || page.endsWith("/") ? page + "index.md" : page.replaceFirst("\\.html$", "") + ".md";
    String anchor = Optional.ofNullable(local.group(2)).orElse("");
    return edition.page(new Target(file, "")).map(meant -> relative(document.file(), meant.file()) + anchor);
  }

  private static String relative(String from, String to) {
    return Path.of("/" + from).getParent().relativize(Path.of("/" + to)).toString().replace('\\', '/');
  }

  private static Problem local(String url, Optional<String> path, SourceLocation location) {
    return Problem.error(
        "link-local",
        location,
        Text.of("“" + url + "”只有这台电脑打得开", "\"" + url + "\" works on this computer alone"),
        path.map(file -> Text.of("请写Markdown文件的路径：" + file, "Write the path of the Markdown file: " + file))
            .orElse(
                Text.of(
                    "站内链接请写Markdown文件的路径，如services.md；站外的请写网上的地址。",
                    "Write the path of the Markdown file, such as services.md; for another site, its address on the web.")));
  }
}
