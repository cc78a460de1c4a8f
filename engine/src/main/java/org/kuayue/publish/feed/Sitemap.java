package org.kuayue.publish.feed;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.SiteAddress;
import org.kuayue.parallel.Together;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/**
 * {@code sitemap.xml}: every page with its versions in other languages and its pictures. All addresses in it are absolute,
 * so there is none as long as the site's address is not known. It says nothing of dates: a year is none to this format.
 */
public final class Sitemap implements Step {

  static final String ADDRESS = GeneratedFiles.SITEMAP;

  private static final String IMAGE = "<img ";
  private static final String SOURCE = " src=\"";

  /**
   * A page.
   *
   * @param alternates the addresses of all versions by language, where there are several
   */
  private record Entry(String address, Map<String, String> alternates, List<String> images) {}

  /** The addresses of its pictures as each page writes them; pages may come side by side. */
  private final Map<String, List<String>> images = new ConcurrentHashMap<>();

  /** Notes the pictures of the page {@code html} at {@code page}. */
  public void note(String page, String html) {
    Set<String> found = new LinkedHashSet<>();
    for (int tag = html.indexOf(IMAGE); tag >= 0; tag = html.indexOf(IMAGE, tag + 1)) {
      int start = html.indexOf(SOURCE, tag) + SOURCE.length();
      int end = html.indexOf('"', start);
      if (start >= SOURCE.length() && start < html.indexOf('>', tag) && end >= 0 && !html.startsWith("data:", start)) {
        found.add(html.substring(start, end));
      }
    }
    images.put(page, List.copyOf(found));
  }

  @Override
  public void apply(StagedSite site) throws IOException {
    if (site.publishing().address().isPresent()) {
      SiteAddress address = site.publishing().address().get();
      List<ContentDocument> pages = site.edition().documents().filter(page -> page.type().hasPage()).toList();
      List<Entry> entries = Together.map(pages, page -> entry(page, address, site.edition()));
      site.write(ADDRESS, out -> XmlText.write(xml -> write(xml, entries), out));
    }
  }

  private Entry entry(ContentDocument page, SiteAddress address, Edition edition) {
    Map<String, String> alternates = new LinkedHashMap<>();
    List<ContentDocument> versions = edition.versions(page);
    if (versions.size() > 1) {
      versions.forEach(version -> alternates.put(version.language().tag(), address.url(version.address())));
      alternates.put("x-default", address.url(versions.get(0).address()));
    }
    return new Entry(address.url(page.address()), alternates, images(page, address));
  }

  private static void write(XmlText xml, List<Entry> entries) throws XMLStreamException {
    xml.element(
        "urlset",
        () -> {
          for (Entry entry : entries) {
            xml.element("url", () -> write(xml, entry));
          }
        },
        "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml", "http://www.w3.org/1999/xhtml",
        "xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1");
  }

  private static void write(XmlText xml, Entry entry) throws XMLStreamException {
    xml.text("loc", entry.address());
    for (Map.Entry<String, String> alternate : entry.alternates().entrySet()) {
      xml.empty("xhtml:link", "rel", "alternate", "hreflang", alternate.getKey(), "href", alternate.getValue());
    }
    for (String image : entry.images()) {
      xml.element("image:image", () -> xml.text("image:loc", image));
    }
  }

  /** What a template wrote that is no address is passed over here: the audit tells it, with its page and line. */
  private List<String> images(ContentDocument page, SiteAddress address) {
    URI base = URI.create(address.origin() + address.path() + page.address());
    return images.getOrDefault(page.address(), List.of()).stream()
        .flatMap(image -> uri(image).stream())
        .map(image -> base.resolve(image).toString())
        .distinct()
        .toList();
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
