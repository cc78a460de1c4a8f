package org.kuayue.publish.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.SiteAddress;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;
import org.kuayue.publish.site.Together;

/**
 * {@code sitemap.xml}: every page with its versions in other languages and its pictures. All addresses in it are absolute,
 * so there is none as long as the site's address is not known. It says nothing of dates: a year is none to this format.
 */
public final class Sitemap implements Step {

  static final String ADDRESS = "sitemap.xml";

  private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*?\\ssrc=\"([^\"]+)\"");

  @Override
  public void apply(StagedSite site) throws IOException {
    if (site.publishing().address().isPresent()) {
      SiteAddress address = site.publishing().address().get();
      List<ContentDocument> pages = site.edition().documents().filter(page -> page.type().hasPage()).toList();
      List<Entry> entries = Together.map(pages, page -> entry(site, page, address));
      site.write(ADDRESS, XmlText.of(xml -> write(xml, address, entries)));
    }
  }

  private record Entry(ContentDocument page, List<ContentDocument> versions, Set<String> images) {}

  private static Entry entry(StagedSite site, ContentDocument page, SiteAddress address) {
    try {
      return new Entry(page, site.edition().versions(page), images(page, site.read(page.address()), address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(XmlText xml, SiteAddress address, List<Entry> entries) throws XMLStreamException {
    xml.element(
        "urlset",
        () -> {
          for (Entry entry : entries) {
            xml.element("url", () -> write(xml, address, entry));
          }
        },
        "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml", "http://www.w3.org/1999/xhtml",
        "xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1");
  }

  private static void write(XmlText xml, SiteAddress address, Entry entry) throws XMLStreamException {
    xml.text("loc", address.url(entry.page().address()));
    for (ContentDocument version : entry.versions()) {
      alternate(xml, version.language().tag(), address.url(version.address()));
    }
    alternate(xml, "x-default", address.url(entry.versions().get(0).address()));
    for (String image : entry.images()) {
      xml.element("image:image", () -> xml.text("image:loc", image));
    }
  }

  private static void alternate(XmlText xml, String language, String url) throws XMLStreamException {
    xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", url);
  }

  private static Set<String> images(ContentDocument page, String html, SiteAddress address) {
    URI base = URI.create(address.origin() + address.path() + page.address());
    Set<String> images = new LinkedHashSet<>();
    Matcher image = IMAGE.matcher(html);
    while (image.find()) {
      if (!image.group(1).startsWith("data:")) {
        images.add(base.resolve(image.group(1)).toString());
      }
    }
    return images;
  }
}
