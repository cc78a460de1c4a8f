package org.kuayue.jbake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.edition.SiteAddress;
import org.kuayue.header.Byline;
import org.kuayue.header.DocumentType;
import org.kuayue.header.HeaderKey;

/** The ways from a page to others, as templates see them: articles with their numerals, navigation, languages. */
final class LinkModels {

  /**
   * As many articles as the navigation of every page lists. A longer list nobody reads, and it would make the site grow
   * with the square of its articles; from there on the cover lists them, and each page leads to its neighbours.
   */
  private static final int NAVIGABLE = 12;

  private final Edition edition;
  private final Map<Language, Labels> labels;
  private final Map<Language, List<ContentDocument>> articles = new LinkedHashMap<>();
  private final Map<ContentDocument, Integer> positions = new IdentityHashMap<>();
  private final Optional<SiteAddress> address;

  LinkModels(Edition edition, Map<Language, Labels> labels, Optional<SiteAddress> address) {
    this.edition = edition;
    this.labels = labels;
    for (Language language : edition.languages()) {
      List<ContentDocument> inOrder = edition.listed(language, HeaderKey.ARTICLES);
      articles.put(language, inOrder);
      for (int i = 0; i < inOrder.size(); i++) {
        positions.putIfAbsent(inOrder.get(i), i);
      }
    }
    this.address = address;
  }

  /** The articles of the language of {@code page}, in order. */
  List<ContentDocument> articles(ContentDocument page) {
    return articles.get(page.language());
  }

  /** The chapter numeral of {@code article}; a draft that is not listed yet stands behind the others. */
  String number(ContentDocument article) {
    int position = positions.getOrDefault(article, articles(article).size());
    return labels.get(article.language()).numeral(position + 1);
  }

  /** Who wrote {@code document}, and the word that is printed before it where it says no role itself. */
  Map<String, String> byline(ContentDocument document) {
    Map<String, String> model = new LinkedHashMap<>();
    Optional<Byline> byline = document.byline();
    byline.ifPresent(who -> model.put("byline", who.text()));
    byline
        .filter(who -> !who.saysRole())
        .ifPresent(who -> model.put("role", labels.get(document.language()).words().getOrDefault("bylinePrefix", "")));
    return model;
  }

  /** The link from a page to an article. */
  Map<String, Object> article(ContentDocument from, ContentDocument to) {
    Map<String, Object> link = link(from, to);
    link.put("number", number(to));
    return link;
  }

  /** The links to the articles before and after {@code article}, where there are any. */
  Map<String, Object> neighbours(ContentDocument article) {
    List<ContentDocument> articles = articles(article);
    int position = positions.getOrDefault(article, -1);
    Map<String, Object> neighbours = new LinkedHashMap<>();
    if (position > 0) {
      neighbours.put("previous", article(article, articles.get(position - 1)));
    }
    if (position >= 0 && position + 1 < articles.size()) {
      neighbours.put("next", article(article, articles.get(position + 1)));
    }
    return neighbours;
  }

  /** The links to the pages that are listed. */
  List<Map<String, Object>> navigation(ContentDocument page) {
    return listed(page).stream()
        .map(to -> to.type() == DocumentType.ARTICLE ? article(page, to) : link(page, to))
        .toList();
  }

  /** All articles in the language of {@code page}, unless there are too many, then the further pages that its cover lists. */
  List<ContentDocument> listed(ContentDocument page) {
    List<ContentDocument> listed = new ArrayList<>();
    if (articles(page).size() <= NAVIGABLE) {
      listed.addAll(articles(page));
    }
    listed.addAll(edition.listed(page.language(), HeaderKey.PAGES));
    return listed;
  }

  /** The versions of {@code page} in all languages, itself among them; {@code at} says where each lies. */
  List<Map<String, Object>> languages(ContentDocument page, Function<ContentDocument, String> at) {
    List<Map<String, Object>> versions = new ArrayList<>();
    for (Language language : edition.languages()) {
      edition
          .find(language, page.path())
          .ifPresent(
              version -> {
                Map<String, Object> link = language(language);
                link.put("href", RelativeAddress.of(at.apply(page), at.apply(version)));
                address.ifPresent(site -> link.put("url", site.url(at.apply(version))));
                link.put("current", version == page);
                versions.add(link);
              });
    }
    return versions;
  }

  /** A language by its tag and its own name. */
  Map<String, Object> language(Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("tag", language.tag());
    map.put("name", labels.get(language).languageName());
    return map;
  }

  private static Map<String, Object> link(ContentDocument from, ContentDocument to) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("title", to.header().require(HeaderKey.TITLE));
    link.put("href", RelativeAddress.of(from, to, ""));
    link.put("current", from == to);
    return link;
  }
}
