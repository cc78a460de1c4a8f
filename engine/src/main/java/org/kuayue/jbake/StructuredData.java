package org.kuayue.jbake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.header.Byline;
import org.kuayue.header.HeaderKey;
import org.kuayue.publish.site.JsonText;

/**
 * A page in schema.org's words, for search engines: JSON-LD to stand in a {@code script} element. It says what the
 * sources say and no more; a date has the precision that it has. Written here and not in a template, because a template
 * escapes for HTML, and this is not HTML.
 */
final class StructuredData {

  /** How many articles a cover describes: each says as much on its own page, and a reader loads all this with the cover. */
  private static final int PARTS = 50;

  private StructuredData() {}

  /**
   * The JSON of {@code document}.
   *
   * @param addresses {@code url} and {@code image}, absolute, as far as there are any
   */
  static String of(Edition edition, ContentDocument document, Map<String, String> addresses) {
    ContentDocument cover = edition.cover(document.language()).orElseThrow();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    switch (document.type()) {
      case COVER -> {
        data.putAll(thing("CollectionPage", document));
        put(data, "name", cover, HeaderKey.MASTHEAD);
        List<ContentDocument> articles = edition.listed(document.language(), HeaderKey.ARTICLES);
        data.put("hasPart", articles.stream().limit(PARTS).map(StructuredData::article).toList());
      }
      case ARTICLE -> {
        data.putAll(article(document));
        data.put("isPartOf", named("CollectionPage", cover.header().require(HeaderKey.MASTHEAD)));
      }
      default -> data.putAll(thing("WebPage", document));
    }
    data.putAll(addresses);
    cover.header().get(HeaderKey.PLACE)
        .ifPresent(place -> data.put("contentLocation", named("Place", place)));
    StringBuilder json = new StringBuilder();
    add(data, json);
    return json.toString();
  }

  private static Map<String, Object> article(ContentDocument article) {
    Map<String, Object> data = thing("NewsArticle", article);
    List<Map<String, Object>> authors =
        article.byline().map(Byline::names).orElse(List.of()).stream()
            .map(name -> named("Person", name))
            .toList();
    if (!authors.isEmpty()) {
      data.put("author", authors.size() == 1 ? authors.get(0) : authors);
    }
    return data;
  }

  private static Map<String, Object> thing(String type, ContentDocument document) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    put(data, "headline", document, HeaderKey.TITLE);
    document.summary().ifPresent(summary -> data.put("description", summary));
    data.put("inLanguage", document.language().tag());
    document.header().get(HeaderKey.DATE).ifPresent(date -> data.put("datePublished", date.iso()));
    return data;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@type", type);
    data.put("name", name);
    return data;
  }

  private static void put(Map<String, Object> data, String name, ContentDocument document, HeaderKey<String> key) {
    document.header().get(key).ifPresent(value -> data.put(name, value));
  }

  private static void add(Object value, StringBuilder json) {
    String comma = "";
    if (value instanceof Map<?, ?> map) {
      json.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        add(entry.getKey(), json.append(comma));
        add(entry.getValue(), json.append(':'));
        comma = ",";
      }
      json.append('}');
    } else if (value instanceof List<?> list) {
      json.append('[');
      for (Object item : list) {
        add(item, json.append(comma));
        comma = ",";
      }
      json.append(']');
    } else {
      json.append(JsonText.string(value.toString()));
    }
  }
}
