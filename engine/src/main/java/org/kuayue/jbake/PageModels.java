package org.kuayue.jbake;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.header.Header;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.PartialDate;
import org.kuayue.image.Shape;
import org.kuayue.markdown.Heading;

/**
 * What templates see: for each page a tree of maps, lists and text, with every address relative to the page. Everything
 * is computed here, nothing in a template; {@code docs/templates.md} describes the result. What needs a line or two stands
 * here, beside the names that templates have for it, and makes the class longer than others; what needs more is a class of
 * its own.
 */
final class PageModels {

  private final Edition edition;
  private final Theme theme;
  private final TemplateHTMLOutputModel themeCss;
  private final StyleSheets styleSheets;
  private final Map<Language, Labels> labels;
  private final LinkModels links;
  private final FigureModels figures;
  private final CoverModels covers;
  private final AddressModels addresses;
  private final FileModels files;
  private final boolean printed;

  PageModels(
      Edition edition,
      Settings settings,
      Map<Language, Labels> labels,
      FigureModels figures,
      PageFiles files,
      boolean printed) {
    this.printed = printed;
    this.edition = edition;
    this.theme = settings.theme();
    this.themeCss = Markup.of(theme.css());
    this.styleSheets = new StyleSheets(settings.assets());
    this.labels = labels;
    this.links = new LinkModels(edition, labels, settings.publishing().address());
    this.figures = figures;
    this.covers = new CoverModels(links, figures);
    this.addresses = new AddressModels(edition, settings.publishing().address(), files.assets());
    this.files = new FileModels(files, settings.publishing().address());
  }

  /** All that the template of {@code document} gets. */
  Map<String, Object> of(ContentDocument document) {
    return of(document, ContentDocument::address);
  }

  /** The same for a page beside that of {@code document}; {@code at} says where each language's lies, in the same folder. */
  Map<String, Object> of(ContentDocument document, Function<ContentDocument, String> at) {
    Map<String, Object> model = furniture(document);
    addresses.put(model, document, at);
    files.put(model, document);
    model.put("home", RelativeAddress.of(document, cover(document), ""));
    if (printed) {
      model.put("print", RelativeAddress.of(document.address(), Broadsheet.address(cover(document))));
    }
    model.put("structuredData", Markup.of(structuredData(model, document)));
    model.put("navigation", links.navigation(document));
    model.put("languages", links.languages(document, at));
    model.put("page", page(document));
    model.put("pictureStyle", Markup.of(figures.style(document)));
    edition.heldBack(document).ifPresent(reason -> model.put("heldBack", reason.name().toLowerCase(Locale.ROOT)));
    return model;
  }

  /** What every page in the language of {@code document} gets, wherever it stands. */
  Map<String, Object> furniture(ContentDocument document) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("lang", links.language(document.language()));
    model.put("t", words(document).words());
    model.put("theme", themeCss);
    theme.pair("band").ifPresent(pair -> model.put("themeColor", pair));
    model.put("css", styleSheets);
    model.put("site", CoverModels.site(cover(document)));
    return model;
  }

  /** The ways from page to page. */
  LinkModels links() {
    return links;
  }

  private Map<String, Object> page(ContentDocument document) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("type", document.type().word());
    page.put("title", document.header().require(HeaderKey.TITLE));
    page.putAll(links.byline(document));
    page.put("summary", document.summary().orElseThrow());
    document.header().get(HeaderKey.DATE).ifPresent(date -> page.put("date", date(document, date)));
    page.put("minutes", document.body().count().minutes());
    page.put("contents", contents(document));
    page.put("body", Markup.of(figures.body(document)));
    page.put("blocks", document.body().blockKinds());
    figures.putLead(page, document, document, Shape.WHOLE);
    switch (document.type()) {
      case COVER -> page.putAll(covers.page(document));
      case ARTICLE -> {
        page.put("number", links.number(document));
        page.putAll(links.neighbours(document));
      }
      case PHOTOS -> {
        page.put("photos", figures.listed(document, Shape.WHOLE));
        page.put("sheet", figures.listed(document, Shape.SQUARE));
      }
      default -> {}
    }
    return page;
  }

  /** Only what the page itself says: its own address and its share image, if the site's address is known. */
  private String structuredData(Map<String, Object> model, ContentDocument document) {
    Map<String, String> addresses = new LinkedHashMap<>();
    Optional.ofNullable(model.get("canonical")).ifPresent(url -> addresses.put("url", (String) url));
    files.shareImage(document).ifPresent(url -> addresses.put("image", url));
    return StructuredData.of(edition, document, addresses);
  }

  /** A document of the cover's own date shows the cover's dateline, which may say more than machines can read. */
  private Map<String, Object> date(ContentDocument document, PartialDate date) {
    Header cover = cover(document).header();
    boolean same = cover.require(HeaderKey.DATE).iso().equals(date.iso());
    String text = words(document).date(date);
    return Map.of("iso", date.iso(), "text", same ? cover.get(HeaderKey.DATELINE).orElse(text) : text);
  }

  private static List<Map<String, String>> contents(ContentDocument document) {
    return document.body().headings().stream()
        .filter(heading -> heading.level() == 2)
        .map(PageModels::entry)
        .toList();
  }

  private static Map<String, String> entry(Heading heading) {
    return Map.of("id", heading.id(), "text", heading.text());
  }

  private ContentDocument cover(ContentDocument document) {
    return edition.cover(document.language()).orElseThrow();
  }

  private Labels words(ContentDocument document) {
    return labels.get(document.language());
  }
}
