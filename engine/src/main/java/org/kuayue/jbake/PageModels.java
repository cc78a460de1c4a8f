package org.kuayue.jbake;

import com.vladsch.flexmark.ast.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.edition.Target;
import org.kuayue.header.Header;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.PartialDate;
import org.kuayue.image.Picture;
import org.kuayue.image.Pictures;
import org.kuayue.markdown.Body;
import org.kuayue.markdown.BodyContext;
import org.kuayue.markdown.Figure;

/**
 * What templates see: for each page a tree of maps, lists and text, with every address relative to the page. Everything
 * is computed here, nothing in a template; {@code docs/templates.md} describes the result.
 */
final class PageModels {

  private final Edition edition;
  private final Pictures pictures;
  private final Theme theme;
  private final StyleSheets styleSheets;
  private final Map<Language, Labels> labels;
  private final BlockRenderer blocks;

  /** Renders one block of a body by the templates' own component. */
  @FunctionalInterface
  interface BlockRenderer {
    String render(Map<String, Object> block, Labels labels);
  }

  PageModels(
      Edition edition,
      Pictures pictures,
      Theme theme,
      StyleSheets styleSheets,
      Map<Language, Labels> labels,
      BlockRenderer blocks) {
    this.edition = edition;
    this.pictures = pictures;
    this.theme = theme;
    this.styleSheets = styleSheets;
    this.labels = labels;
    this.blocks = blocks;
  }

  /** All that the template of {@code document} gets. */
  Map<String, Object> of(ContentDocument document) {
    Language language = document.language();
    ContentDocument cover = edition.cover(language).orElseThrow();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("lang", language(language));
    model.put("t", words(language).words());
    model.put("theme", Markup.of(theme.css()));
    model.put("themeColor", theme.pair("band"));
    model.put("css", styleSheets);
    model.put("root", RelativeAddress.toRoot(document.address()));
    model.put("home", href(document, cover));
    model.put("site", site(cover));
    model.put("navigation", navigation(document));
    model.put("languages", languages(document));
    model.put("page", page(document));
    return model;
  }

  private Map<String, Object> page(ContentDocument document) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("type", document.type().word());
    putText(page, document, HeaderKey.TITLE, HeaderKey.SUMMARY, HeaderKey.BYLINE);
    document.header().get(HeaderKey.DATE).ifPresent(date -> page.put("date", date(document, date)));
    page.put("minutes", document.body().count().minutes());
    page.put("contents", contents(document));
    page.put("body", Markup.of(document.body().html(context(document))));
    document.header().get(HeaderKey.PHOTO).ifPresent(slug -> page.put("figure", figure(document, slug)));
    switch (document.type()) {
      case COVER -> putCover(page, document);
      case ARTICLE -> putNeighbours(page, document);
      default -> {}
    }
    return page;
  }

  private void putCover(Map<String, Object> page, ContentDocument cover) {
    page.putAll(site(cover));
    page.put("photos", edition.coverPhotos(cover.language()).stream().map(photo -> figure(cover, photo.slug())).toList());
    List<Map<String, Object>> cards = new ArrayList<>();
    for (ContentDocument article : articles(cover)) {
      Map<String, Object> card = link(cover, article);
      card.put("number", number(article));
      putText(card, article, HeaderKey.SUMMARY, HeaderKey.BYLINE);
      card.put("minutes", article.body().count().minutes());
      article.header().get(HeaderKey.PHOTO).ifPresent(slug -> card.put("figure", figure(cover, slug)));
      cards.add(card);
    }
    page.put("articles", cards);
  }

  private void putNeighbours(Map<String, Object> page, ContentDocument article) {
    List<ContentDocument> articles = articles(article);
    int position = articles.indexOf(article);
    page.put("number", number(article));
    if (position > 0) {
      page.put("previous", numbered(article, articles.get(position - 1)));
    }
    if (position + 1 < articles.size()) {
      page.put("next", numbered(article, articles.get(position + 1)));
    }
  }

  private List<ContentDocument> articles(ContentDocument document) {
    return edition.listed(document.language(), HeaderKey.ARTICLES);
  }

  private String number(ContentDocument article) {
    return words(article.language()).numeral(articles(article).indexOf(article) + 1);
  }

  private Map<String, Object> numbered(ContentDocument from, ContentDocument to) {
    Map<String, Object> link = link(from, to);
    link.put("number", number(to));
    return link;
  }

  private Map<String, Object> link(ContentDocument from, ContentDocument to) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("title", to.header().require(HeaderKey.TITLE));
    link.put("href", href(from, to));
    link.put("current", from == to);
    return link;
  }

  private Map<String, Object> site(ContentDocument cover) {
    Map<String, Object> site = new LinkedHashMap<>();
    putText(
        site,
        cover,
        HeaderKey.MASTHEAD,
        HeaderKey.STRAPLINE,
        HeaderKey.OCCASION,
        HeaderKey.SUBTITLE,
        HeaderKey.DATELINE,
        HeaderKey.PLACE);
    site.put("headline", cover.header().require(HeaderKey.TITLE));
    return site;
  }

  private List<Map<String, Object>> navigation(ContentDocument document) {
    List<Map<String, Object>> navigation = new ArrayList<>();
    articles(document).forEach(article -> navigation.add(numbered(document, article)));
    edition
        .listed(document.language(), HeaderKey.PAGES)
        .forEach(page -> navigation.add(link(document, page)));
    return navigation;
  }

  private List<Map<String, Object>> languages(ContentDocument document) {
    List<Map<String, Object>> versions = new ArrayList<>();
    for (Language language : edition.languages()) {
      edition
          .find(language, document.path())
          .ifPresent(
              version -> {
                Map<String, Object> entry = language(language);
                entry.put("href", href(document, version));
                entry.put("current", version == document);
                versions.add(entry);
              });
    }
    return versions;
  }

  private Map<String, Object> language(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("tag", language.tag());
    map.put("name", words(language).languageName());
    return map;
  }

  /** A document of the cover's own date shows the cover's dateline, which may say more than machines can read. */
  private Map<String, Object> date(ContentDocument document, PartialDate date) {
    Header cover = edition.cover(document.language()).orElseThrow().header();
    boolean same = cover.require(HeaderKey.DATE).iso().equals(date.iso());
    String text = words(document.language()).date(date);
    return Map.of("iso", date.iso(), "text", same ? cover.get(HeaderKey.DATELINE).orElse(text) : text);
  }

  private static List<Map<String, Object>> contents(ContentDocument document) {
    return document.body().headings().stream()
        .filter(heading -> heading.getLevel() == 2)
        .map(PageModels::entry)
        .toList();
  }

  private static Map<String, Object> entry(Heading heading) {
    return Map.of("id", heading.getAnchorRefId(), "text", Body.text(heading));
  }

  private Map<String, Object> figure(ContentDocument page, String slug) {
    ContentDocument photo = edition.photo(page.language(), slug).orElseThrow();
    Picture picture = pictures.of(slug);
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("kind", "figure");
    figure.put("src", RelativeAddress.of(page.address(), picture.address()));
    figure.put("width", picture.width());
    figure.put("height", picture.height());
    figure.put("caption", Markup.of(photo.body().inlineHtml(context(page))));
    figure.put("illustration", picture.illustration());
    putText(figure, photo, HeaderKey.ALT, HeaderKey.CREDIT);
    return figure;
  }

  private BodyContext context(ContentDocument page) {
    return new BodyContext() {
      @Override
      public String href(String destination) {
        Optional<Target> target =
            Target.isExternal(destination) ? Optional.empty() : Target.of(page, destination);
        return target
            .flatMap(found -> edition.page(page, found).map(to -> PageModels.href(page, to, found.anchor())))
            .orElse(destination);
      }

      @Override
      public String figure(Figure figure) {
        String slug = Target.of(page, figure.destination()).orElseThrow().slug();
        return blocks.render(PageModels.this.figure(page, slug), words(page.language()));
      }
    };
  }

  private Labels words(Language language) {
    return labels.get(language);
  }

  private static String href(ContentDocument from, ContentDocument to) {
    return href(from, to, "");
  }

  private static String href(ContentDocument from, ContentDocument to, String anchor) {
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    return from == to && !anchor.isEmpty() ? fragment : RelativeAddress.of(from.address(), to.address()) + fragment;
  }

  @SafeVarargs
  private static void putText(Map<String, Object> map, ContentDocument document, HeaderKey<String>... keys) {
    for (HeaderKey<String> key : keys) {
      document.header().get(key).ifPresent(value -> map.put(key.name(), value));
    }
  }
}
