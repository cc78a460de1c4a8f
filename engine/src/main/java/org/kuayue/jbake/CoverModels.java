package org.kuayue.jbake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.edition.ContentDocument;
import org.kuayue.header.HeaderKey;
import org.kuayue.image.Shape;

/** What templates see of a cover: the words that every page takes from it, and what its own page shows besides. */
final class CoverModels {

  private static final List<HeaderKey<String>> WORDS =
      List.of(
          HeaderKey.MASTHEAD,
          HeaderKey.STRAPLINE,
          HeaderKey.OCCASION,
          HeaderKey.SUBTITLE,
          HeaderKey.DATELINE,
          HeaderKey.PLACE,
          HeaderKey.SHORT_PLACE);

  private final LinkModels links;
  private final FigureModels figures;

  CoverModels(LinkModels links, FigureModels figures) {
    this.links = links;
    this.figures = figures;
  }

  /** What every page in the language of {@code cover} says of the edition. */
  static Map<String, Object> site(ContentDocument cover) {
    Map<String, Object> site = new LinkedHashMap<>();
    WORDS.forEach(key -> cover.header().get(key).ifPresent(value -> site.put(key.name(), value)));
    site.put("headline", cover.header().require(HeaderKey.TITLE));
    return site;
  }

  /** What the page of {@code cover} shows besides its own words: its photos, and a card for each article. */
  Map<String, Object> page(ContentDocument cover) {
    Map<String, Object> page = site(cover);
    if (cover.header().get(HeaderKey.PHOTOS).isPresent()) {
      page.put("photos", figures.listed(cover, Shape.CARD));
    }
    page.put("articles", links.articles(cover).stream().map(article -> card(cover, article)).toList());
    return page;
  }

  private Map<String, Object> card(ContentDocument cover, ContentDocument article) {
    Map<String, Object> card = links.article(cover, article);
    card.putAll(links.byline(article));
    card.put("summary", article.summary().orElseThrow());
    card.put("minutes", article.body().count().minutes());
    figures.putLead(card, cover, article, Shape.WIDE);
    return card;
  }
}
