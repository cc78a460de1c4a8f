package org.kuayue.jbake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Target;
import org.kuayue.header.Credit;
import org.kuayue.header.HeaderKey;
import org.kuayue.image.Shape;
import org.kuayue.markdown.html.BodyContext;
import org.kuayue.markdown.html.BreakableAddress;

/** Bodies and figures as templates see them: HTML for the page that they are put on. */
final class FigureModels {

  private final Edition edition;
  private final PictureModels pictures;
  private final SectionVersions sections;
  private final BlockRenderer blocks;

  /**
   * Renders one block of a body, on a page of the given language, by the templates' own component; HTML within the block
   * is put onto the page that the context describes.
   */
  @FunctionalInterface
  interface BlockRenderer {
    String render(Map<String, Object> block, ContentDocument page, BodyContext context);
  }

  FigureModels(Edition edition, PictureModels pictures, SectionVersions sections, BlockRenderer blocks) {
    this.edition = edition;
    this.pictures = pictures;
    this.sections = sections;
    this.blocks = blocks;
  }

  /** The HTML of the body of {@code page}. */
  String body(ContentDocument page) {
    return body(page, page);
  }

  /** The HTML of the body of {@code document}, to stand on {@code page}. */
  String body(ContentDocument document, ContentDocument page) {
    return document.body().html(context(document, page));
  }

  /** The photo called {@code slug} in {@code shape}, for {@code page}. */
  Map<String, Object> figure(ContentDocument page, String slug, Shape shape) {
    ContentDocument photo = edition.photo(page.language(), slug).orElseThrow();
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("kind", "figure");
    figure.put("alt", photo.header().require(HeaderKey.ALT));
    figure.put("caption", Markup.of(photo.body().inlineHtml(context(photo, page))));
    photo
        .header()
        .get(HeaderKey.CREDIT)
        .map(Credit::new)
        .ifPresent(
            credit -> {
              figure.put("credit", credit.text());
              figure.put("creditLabel", !credit.saysRole());
            });
    figure.putAll(pictures.picture(page, slug, shape));
    return figure;
  }

  /** Puts the photo that {@code document} leads with, if it does, into {@code model}, in {@code shape}, for {@code page}. */
  void putLead(Map<String, Object> model, ContentDocument page, ContentDocument document, Shape shape) {
    document.header().get(HeaderKey.PHOTO).ifPresent(slug -> model.put("figure", figure(page, slug, shape)));
  }

  /** The photos that {@code page} lists, in {@code shape}. */
  List<Map<String, Object>> listed(ContentDocument page, Shape shape) {
    return page.header().require(HeaderKey.PHOTOS).stream().map(slug -> figure(page, slug, shape)).toList();
  }

  /** What differs from picture to picture on {@code pages}, for a style sheet, once all of them are in their models. */
  String style(ContentDocument... pages) {
    return pictures.style(pages);
  }

  /** What the body of {@code document} has to know to stand on {@code page}: links start from the file they are in. */
  private BodyContext context(ContentDocument document, ContentDocument page) {
    return new BodyContext() {
      @Override
      public String href(String destination) {
        Optional<Target> target =
            Target.isExternal(destination) ? Optional.empty() : Target.of(document, destination);
        return target
            .flatMap(found -> edition.page(found).map(to -> RelativeAddress.of(page, to, found.anchor())))
            .orElse(destination);
      }

      @Override
      public String words(String address) {
        return BreakableAddress.html(address);
      }

      @Override
      public String print(Map<String, Object> block) {
        return blocks.render(block, page, this);
      }

      @Override
      public Map<String, Object> picture(String destination) {
        return figure(page, Target.slug(destination), Shape.WHOLE);
      }

      @Override
      public List<Version> versions(String anchor) {
        return sections.of(page, anchor);
      }
    };
  }
}
