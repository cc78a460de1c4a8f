package org.kuayue.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;
import org.xml.sax.InputSource;

class FeedsTest {

  private static final String SITE = "https://example.org/feature/";

  @TempDir static Path folder;

  private static TestProject project;

  @BeforeAll
  static void bake() throws IOException {
    project = TestProject.tiny(folder);
    project.write("jbake.properties", "site.languages=en\nsite.url=" + SITE + "\n");
    for (String file : List.of("content/photos/bridge.md", "assets/illustrations/bridge.svg")) {
      project.write(file.replace("bridge", "boat"), Files.readString(project.file(file)));
    }
    String figure = "![An arch over water](../photos/bridge.jpg)\n";
    project.replace("content/articles/first.md", figure, figure + "\n" + figure.replace("bridge", "boat"));
    project.bake();
  }

  @Test
  void theFeedIsValid() throws Exception {
    assertThat(errors(project.baked("feed.atom"))).isEmpty();
  }

  @Test
  void theSchemaTellsAFeedThatIsNot() throws Exception {
    String feed = project.baked("feed.atom");
    assertThat(errors(feed.replaceFirst("<updated>.*</updated>", ""))).contains("updated");
    assertThat(errors(feed.replaceFirst("<updated>.*</updated>", "<updated>2020</updated>"))).contains("date and time");
    assertThat(errors(feed.replaceFirst("<id>.*</id>", "<id>feature/</id>"))).contains("\"id\"");
    assertThat(errors(feed.replaceFirst("</title>", "</title><title>two</title>"))).contains("title");
  }

  /** What RFC 4287 demands between elements: ids differ, an author for each entry, a link to itself and to the page. */
  @Test
  void theFeedIsWhatARelaxNgGrammarCannotSay() throws IOException {
    Document feed = xml("feed.atom");
    assertThat(feed.select("id").eachText())
        .containsExactly(SITE, SITE + "articles/first.html", SITE + "articles/second.html");
    assertThat(feed.select("feed > subtitle").text()).isEqualTo(project.page("index.html").select("h1").text());
    assertThat(feed.select("feed > author > name").text()).isEqualTo("River & Town");
    assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(SITE + "feed.atom");
    assertThat(feed.select("feed > link[rel=alternate]").attr("href")).isEqualTo(SITE);
    assertThat(feed.select("entry > link[rel=alternate]").eachAttr("href"))
        .containsExactly(SITE + "articles/first.html", SITE + "articles/second.html");
  }

  /** Subscribers of an archive are told what is new, wherever the cover has it. */
  @Test
  void theFeedOfManyArticlesIsOfTheNewest(@TempDir Path archive) throws IOException {
    TestProject many = TestProject.tiny(archive);
    many.write("jbake.properties", "site.languages=en\nsite.url=" + SITE + "\n");
    List<String> listed = new ArrayList<>();
    for (int year = 1950; year < 1951 + AtomFeeds.ENTRIES; year++) {
      String header = "title=Of " + year + "\ntype=article\nstatus=published\ndate=" + year + "\nsummary=" + year + ".\n~~~~~~\n";
      many.write("content/articles/of" + year + ".md", header + "A year.\n");
      listed.add("articles/of" + year);
    }
    many.replace("content/index.md", "articles/first, articles/second", String.join(", ", listed) + ", articles/first, articles/second");
    many.bake();
    List<String> titles = Jsoup.parse(many.baked("feed.atom"), "", Parser.xmlParser()).select("entry > title").eachText();
    assertThat(titles).hasSize(AtomFeeds.ENTRIES).startsWith("Of 1953", "Of 1954");
    assertThat(titles).endsWith("Of 2000", "How <It> Was Built", "Who Paid for It");
  }

  @Test
  void aDateThatIsNoDayIsTheFirstInstantOfItsPeriodAndNoPublicationIsClaimed() throws IOException {
    Document feed = xml("feed.atom");
    assertThat(feed.select("updated").eachText())
        .containsExactly("2020-05-04T00:00:00Z", "2020-05-04T00:00:00Z", "2020-01-01T00:00:00Z");
    assertThat(feed.select("published")).isEmpty();
  }

  /** RFC 4287, 4.2.15: subscribers take a feed that is older than its entries for unchanged. */
  @Test
  void aFeedIsAsNewAsItsCoverOrItsNewestEntry(@TempDir Path other) throws IOException {
    TestProject dated = TestProject.tiny(other);
    dated.write("jbake.properties", "site.languages=en\nsite.url=" + SITE + "\n");
    dated.replace("content/index.md", "date=2020-05", "date=2020");
    dated.bake();
    assertThat(updated(dated)).isEqualTo("2020-05-04T00:00:00Z");
    dated.replace("content/index.md", "date=2020", "date=2020-06");
    dated.bake();
    assertThat(updated(dated)).isEqualTo("2020-06-01T00:00:00Z");
  }

  private static String updated(TestProject project) throws IOException {
    return Jsoup.parse(project.baked("feed.atom"), "", Parser.xmlParser()).select("feed > updated").text();
  }

  @Test
  void textIsEscaped() throws IOException {
    Document feed = xml("feed.atom");
    assertThat(feed.select("entry > title").first().text()).isEqualTo("How <It> Was Built");
    assertThat(feed.select("entry > summary").first().text()).isEqualTo("Stone, rope & patience.");
    assertThat(feed.select("entry > author > name").first().text()).isEqualTo("Ann O’Hara");
  }

  @Test
  void theSitemapListsPagesAndTheirPictures() throws IOException {
    Document sitemap = xml("sitemap.xml");
    assertThat(sitemap.select("url > loc").eachText())
        .containsExactly(SITE + "articles/first.html", SITE + "articles/second.html", SITE);
    assertThat(sitemap.select("url:has(> loc:containsOwn(first)) > image|image > image|loc").eachText())
        .containsExactly(
            SITE + "illustrations/bridge.63f3d5389153.svg", SITE + "illustrations/boat.63f3d5389153.svg");
  }

  /** A page that is there in one language only is no version of any other. */
  @Test
  void theSitemapNamesVersionsWhereThereAreSeveral() throws IOException {
    assertThat(xml("sitemap.xml").select("xhtml|link")).isEmpty();
  }

  @Test
  void robotsAreToldWhereTheSitemapIs() throws IOException {
    assertThat(project.baked("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n\nSitemap: " + SITE + "sitemap.xml\n");
  }

  @Test
  void pagesNameTheFeed() throws IOException {
    var link = project.page("articles/first.html").selectFirst("link[type=application/atom+xml]");
    assertThat(link.attr("href")).isEqualTo("../feed.atom");
    assertThat(link.attr("title")).isEqualTo("River & Town");
  }

  private static String errors(String feed) throws Exception {
    StringWriter errors = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    assertThat(driver.loadSchema(ValidationDriver.fileInputSource("src/test/resources/schema/atom.rng"))).isTrue();
    driver.validate(new InputSource(new StringReader(feed)));
    return errors.toString();
  }

  private static Document xml(String address) throws IOException {
    return Jsoup.parse(project.baked(address), "", Parser.xmlParser());
  }
}
