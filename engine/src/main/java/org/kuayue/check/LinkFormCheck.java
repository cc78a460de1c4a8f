package org.kuayue.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayue.markdown.Destination;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * An address that leads off the site can work: a host, a mailbox or a number stands in it, with half-width signs. Paths on
 * other sites are left alone, for they may have any sign.
 */
final class LinkFormCheck implements TreeCheck {

  private static final String WORD = "[^@?.," + HalfWidth.WIDE + "]++";
  private static final String MAILBOX = "[^@?," + HalfWidth.WIDE + "]++@" + WORD + "(?:\\." + WORD + ")++";

  /** What names no host is another rule's. */
  private static final Pattern WEB = pattern("https?:(?://[^/?#" + HalfWidth.WIDE + "]++(?:[/?#].*)?|(?!//[^/]).*)");

  private static final Pattern MAIL = pattern("mailto:(?=.)(?:" + MAILBOX + "(?:," + MAILBOX + ")*+)?(?:\\?.+)?");
  private static final Pattern PHONE = pattern("tel:(?=[^;]*[0-9])(?:[+0-9().*#-]|%20)++(?:;[!-~]*)?");

  private static final Map<String, Pattern> FORMS = Map.of("http", WEB, "https", WEB, "mailto", MAIL, "tel", PHONE);

  private static Pattern pattern(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    Destination.all(tree)
        .filter(link -> form(link.url()).filter(form -> !form.matcher(link.url().strip()).matches()).isPresent())
        .forEach(link -> problems.add(invalid(link.url(), tree.location(link.node()))));
  }

  private static Optional<Pattern> form(String url) {
    return Optional.ofNullable(FORMS.get(scheme(url)));
  }

  private static String scheme(String url) {
    return url.strip().substring(0, Math.max(0, url.strip().indexOf(':'))).toLowerCase(Locale.ROOT);
  }

  private static Problem invalid(String url, SourceLocation location) {
    String half = HalfWidth.of(url);
    boolean right = form(url).filter(form -> form.matcher(half).matches()).isPresent();
    return Problem.error(
        "link-address-invalid",
        location,
        Text.of("地址“" + url + "”打不开", "the address \"" + url + "\" cannot work"),
        right ? Text.of("请用半角符号写：" + half, "Write it with half-width signs: " + half) : expected(scheme(url)));
  }

  private static Text expected(String scheme) {
    return switch (scheme) {
      case "tel" -> Text.of("请写成tel:加电话号码，如tel:+86-375-1234567。", "Write tel: and the number, such as tel:+86-375-1234567.");
      case "mailto" ->
          Text.of("请写成mailto:加邮箱，如mailto:desk@example.com。", "Write mailto: and a mailbox, such as mailto:desk@example.com.");
      default -> Text.of("请写全，如https://www.example.com/。", "Write it in full, such as https://www.example.com/.");
    };
  }
}
