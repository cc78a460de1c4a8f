package org.kuayue.jbake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.image.Shape;
import org.kuayue.problem.Problems;

/**
 * What the template of the broadsheet gets: the cover's model and every article with its body, to stand on one sheet of
 * paper. On one page the articles' ids would collide, so each article's get its place in front.
 *
 * <p>Articles are put on the sheet and not on the cover, which lies at an address of its own: what is noted of their
 * pictures would come out in the cover's style sheet.
 */
final class Broadsheet {

  static final String TEMPLATE = "print.ftlh";

  private static final Pattern HEADING = Pattern.compile("<(/?)h([2-5])\\b(?: id=\"([^\"]*)\")?");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("( (?:id|for|aria-[a-z]+)=\"| href=\"#)([^\"]*)\"");

  private final PageModels models;
  private final LinkModels links;
  private final FigureModels figures;

  Broadsheet(PageModels models, FigureModels figures) {
    this.models = models;
    this.links = models.links();
    this.figures = figures;
  }

  /** Where the sheet of the language of {@code cover} lies, from the site's root. */
  static String address(ContentDocument cover) {
    return cover.language().resolve(GeneratedFiles.BROADSHEET);
  }

  /** The model of the sheet of {@code cover}, which lies beside it. */
  Map<String, Object> of(ContentDocument cover, Problems problems) {
    Map<String, Object> model = models.of(cover, Broadsheet::address);
    ContentDocument sheet = sheet(cover);
    model.remove("structuredData"); // the cover and the articles tell machines the same
    List<Map<String, Object>> articles = new ArrayList<>();
    for (ContentDocument article : links.articles(cover)) {
      problems.goOn();
      Map<String, Object> entry = links.article(cover, article);
      entry.putAll(links.byline(article));
      entry.put("summary", article.summary().orElseThrow());
      figures.putLead(entry, sheet, article, Shape.WHOLE);
      entry.put("body", Markup.of(apart(lower(figures.body(article, sheet)), "a" + (articles.size() + 1) + "-")));
      articles.add(entry);
    }
    model.put("articles", articles);
    model.put("pictureStyle", Markup.of(figures.style(cover, sheet)));
    model.put(
        "blocks",
        Stream.concat(Stream.of(cover), links.articles(cover).stream())
            .flatMap(document -> document.body().blockKinds().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new))
            .stream()
            .toList());
    return model;
  }

  /** The cover once more, at the address of its sheet. */
  private static ContentDocument sheet(ContentDocument cover) {
    String path = GeneratedFiles.BROADSHEET.replaceFirst("\\.html$", "");
    return new ContentDocument(
        cover.source(),
        cover.language(),
        path,
        cover.header(),
        cover.body(),
        cover.byline(),
        cover.summary(),
        cover.statements());
  }

  /** {@code html} with its headings one level below the article's title, and with those ids that its own links lead to. */
  private static String lower(String html) {
    Set<String> wanted = LINK.matcher(html).results().map(link -> link.group(1)).collect(Collectors.toSet());
    return HEADING
        .matcher(html)
        .replaceAll(
            heading -> {
              String id = heading.group(3);
              String kept = wanted.contains(id) ? " id=\"" + id + "\"" : "";
              int level = Integer.parseInt(heading.group(2)) + 1;
              return Matcher.quoteReplacement("<" + heading.group(1) + "h" + level + kept);
            });
  }

  /** {@code html} with {@code prefix} before every id of its own, wherever it is named. */
  private static String apart(String html, String prefix) {
    Set<String> ids = ID.matcher(html).results().map(id -> id.group(1)).collect(Collectors.toSet());
    return REFERENCE.matcher(html).replaceAll(match -> Matcher.quoteReplacement(apart(match, ids, prefix)));
  }

  private static String apart(MatchResult match, Set<String> ids, String prefix) {
    return Stream.of(match.group(2).split(" "))
        .map(word -> ids.contains(word) ? prefix + word : word)
        .collect(Collectors.joining(" ", match.group(1), "\""));
  }
}
