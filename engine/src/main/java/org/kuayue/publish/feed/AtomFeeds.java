package org.kuayue.publish.feed;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.Language;
import org.kuayue.edition.SiteAddress;
import org.kuayue.header.Byline;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.PartialDate;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/**
 * A feed per language (Atom, RFC 4287) of its newest articles with their summaries: subscribers fetch the whole of it again
 * and again, and those of an archive want what is new. Identities and links are absolute, so there is none as long as the
 * site's address is not known.
 *
 * <p>Atom demands an instant for {@code updated}; an edition may know no more than a year. The feed gives the first instant
 * of the stated period, in UTC: the same in every bake, and never later than the truth. {@code published}, which Atom does
 * not demand, is left out: it would claim to know what nobody stated.
 */
public final class AtomFeeds implements Step {

  /** How many articles a feed lists at most. */
  static final int ENTRIES = 50;

  private static final Comparator<ContentDocument> BY_DAY =
      Comparator.comparing(document -> document.header().require(HeaderKey.DATE).firstDay());

  @Override
  public void apply(StagedSite site) throws IOException {
    if (site.publishing().address().isPresent()) {
      Edition edition = site.edition();
      for (Language language : edition.languages()) {
        ContentDocument cover = edition.cover(language).orElseThrow();
        Feed feed =
            new Feed(site.publishing().address().get(), cover, newest(edition.listed(language, HeaderKey.ARTICLES)));
        site.write(address(language), out -> XmlText.write(feed::write, out));
      }
    }
  }

  /** The newest of {@code articles}, in their order, which is the cover's. */
  private static List<ContentDocument> newest(List<ContentDocument> articles) {
    Set<String> newest =
        articles.stream().sorted(BY_DAY.reversed()).limit(ENTRIES).map(ContentDocument::source).collect(Collectors.toSet());
    return articles.stream().filter(article -> newest.contains(article.source())).toList();
  }

  /** The address of the feed of {@code language} from the site's root. */
  public static String address(Language language) {
    return language.resolve(GeneratedFiles.FEED);
  }

  private record Feed(SiteAddress address, ContentDocument cover, List<ContentDocument> articles) {

    void write(XmlText xml) throws XMLStreamException {
      xml.element(
          "feed",
          () -> {
            xml.text("id", address.url(cover.address()));
            xml.text("title", cover.header().require(HeaderKey.MASTHEAD));
            xml.text("subtitle", cover.header().require(HeaderKey.TITLE));
            xml.text("updated", instant(newest()));
            author(xml, cover.header().require(HeaderKey.MASTHEAD));
            String self = address.url(AtomFeeds.address(cover.language()));
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", address.url(cover.address()));
            for (ContentDocument article : articles) {
              xml.element("entry", () -> entry(xml, article));
            }
          },
          "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", cover.language().tag());
    }

    /** Of the cover and the articles: a feed changes with each of its entries, and a cover may give no more than a year. */
    private ContentDocument newest() {
      return Stream.concat(Stream.of(cover), articles.stream()).max(BY_DAY).orElseThrow();
    }

    private void entry(XmlText xml, ContentDocument article) throws XMLStreamException {
      xml.text("id", address.url(article.address()));
      xml.text("title", article.header().require(HeaderKey.TITLE));
      xml.text("updated", instant(article));
      for (String name : article.byline().map(Byline::names).orElse(List.of())) {
        author(xml, name);
      }
      xml.empty("link", "rel", "alternate", "type", "text/html", "href", address.url(article.address()));
      Optional<String> summary = article.summary();
      if (summary.isPresent()) {
        xml.text("summary", summary.get());
      }
    }

    private static void author(XmlText xml, String name) throws XMLStreamException {
      xml.element("author", () -> xml.text("name", name));
    }

    private static String instant(ContentDocument document) {
      PartialDate date = document.header().require(HeaderKey.DATE);
      return DateTimeFormatter.ISO_INSTANT.format(date.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }
}
