package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each page says of itself for search engines, to the last word: no reader sees it, and nobody would miss it. */
class StructuredDataTest {

  private static final String CONTEXT = "{'@context':'https://schema.org',";

  private static final String FIRST =
      "{'@type':'NewsArticle','headline':'How <It> Was Built','description':'Stone, rope & patience.','inLanguage':'en',"
          + "'datePublished':'2020-05-04','author':{'@type':'Person','name':'Ann O’Hara'}";

  private static final String SECOND =
      "{'@type':'NewsArticle','headline':'Who Paid for It','description':'A penny a head.','inLanguage':'en',"
          + "'datePublished':'2020','author':[{'@type':'Person','name':'Jane Roe'},{'@type':'Person','name':'Ann Poe'}]";

  private static final String THIRD =
      "{'@type':'NewsArticle','headline':'What Comes','description':'A tunnel.','inLanguage':'en','datePublished':'2021'";

  private static final String PLACE = "'contentLocation':{'@type':'Place','name':'Riverton'}}";

  @TempDir static Path folder;

  private static TestProject project;

  @BeforeAll
  static void bake() throws IOException {
    project = TestProject.tiny(folder);
    project.replace("content/index.md", "masthead=", "place=Riverton\nmasthead=");
    project.replace("content/articles/second.md", "date=2020\n", "date=2020\nbyline=Jane Roe and Ann Poe\n");
    project.replace("content/index.md", "articles/second", "articles/second,articles/third");
    project.write(
        "content/articles/third.md",
        "type=article\nstatus=published\ntitle=What Comes\ndate=2021\nsummary=A tunnel.\n~~~~~~\nDark.\n");
    project.write("content/about.md", "type=page\nstatus=published\ntitle=About\n~~~~~~\nUs.\n");
    Properties settings = TestProject.uncompressed();
    settings.setProperty("site.url", "https://example.org/");
    project.bake(settings);
  }

  @Test
  void aCoverIsACollectionOfItsArticles() throws IOException {
    assertThat(data("index.html"))
        .isEqualTo(
            "{'@context':'https://schema.org','@type':'CollectionPage','headline':'A Bridge Turns Fifty',"
                + "'description':'Half a century of a small bridge.','inLanguage':'en','datePublished':'2020-05',"
                + "'name':'River & Town','hasPart':["
                + FIRST
                + "},"
                + SECOND
                + "},"
                + THIRD
                + "}],'url':'https://example.org/',"
                + PLACE);
  }

  @Test
  void anArticleIsPartOfTheCollection() throws IOException {
    assertThat(data("articles/first.html")).isEqualTo(CONTEXT + FIRST.substring(1) + part("first"));
    assertThat(data("articles/second.html")).isEqualTo(CONTEXT + SECOND.substring(1) + part("second"));
    assertThat(data("articles/third.html")).isEqualTo(CONTEXT + THIRD.substring(1) + part("third"));
  }

  @Test
  void anyOtherPageIsAPage() throws IOException {
    assertThat(data("about.html"))
        .isEqualTo(
            CONTEXT
                + "'@type':'WebPage','headline':'About','description':'Us.','inLanguage':'en',"
                + "'url':'https://example.org/about.html',"
                + PLACE);
  }

  private static String part(String name) {
    return ",'isPartOf':{'@type':'CollectionPage','name':'River & Town'},'url':'https://example.org/articles/"
        + name
        + ".html',"
        + PLACE;
  }

  private static String data(String address) throws IOException {
    return project.page(address).select("script[type=application/ld+json]").html().replace('"', '\'');
  }
}
