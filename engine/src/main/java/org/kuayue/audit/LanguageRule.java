package org.kuayue.audit;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A page says the language of its folder, and every language that it names is a tag. Screen readers choose their
 * voice by it, browsers the form of Han characters.
 */
final class LanguageRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    String expected = expected(read(page, site), site);
    if (page.first("html").filter(html -> html.value("lang").equals(expected)).isEmpty()) {
      problems.add(wrong(page.first("html").map(html -> html.value("lang")).orElse(""), expected, page.locationOf("html")));
    }
    for (Tag tag : page.tags()) {
      if (tag.has("lang") && !isTag(tag.value("lang"))) {
        problems.add(illFormed(tag.value("lang"), page.location(tag)));
      }
      if (tag.has("hreflang") && !tag.value("hreflang").equals("x-default") && !isTag(tag.value("hreflang"))) {
        problems.add(illFormed(tag.value("hreflang"), page.location(tag)));
      }
    }
  }

  /** The address of what is read: an old address may be anywhere, and is in the language of the page that it leads to. */
  private static String read(Page page, Site site) {
    if (!page.isRedirect()) {
      return page.address();
    }
    return page.references().stream()
        .filter(reference -> reference.tag().is("meta"))
        .flatMap(reference -> Landing.of(reference.url(), page.address(), site.settings()).stream())
        .map(Landing::address)
        .findFirst()
        .orElse(page.address());
  }

  /** The language of the folder that {@code address} is in; the first language has the site's root. */
  private static String expected(String address, Site site) {
    return site.settings().languages().stream()
        .filter(language -> !language.folder().isEmpty() && address.startsWith(language.folder() + "/"))
        .findFirst()
        .map(Language::tag)
        .orElseGet(() -> site.settings().languages().get(0).tag());
  }

  private static boolean isTag(String text) {
    try {
      new Locale.Builder().setLanguageTag(text);
      return !text.isBlank();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static Problem wrong(String found, String expected, SourceLocation location) {
    return Problem.error(
        "audit-language-wrong",
        location,
        Text.of("<html>的lang是“" + found + "”，应为“" + expected + "”", "the lang of <html> is \"" + found + "\", not \"" + expected + "\""),
        TEMPLATE_HINT);
  }

  private static Problem illFormed(String found, SourceLocation location) {
    return Problem.error(
        "audit-language-invalid",
        location,
        Text.of("“" + found + "”不是语言代码", "\"" + found + "\" is no language tag"),
        Text.of("请写zh-CN、en这样的代码。", "Write a tag such as zh-CN or en."));
  }
}
