package org.kuayue.bake;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.header.DocumentType;
import org.kuayue.header.Focus;
import org.kuayue.header.HeaderKey;
import org.kuayue.image.PictureRequest;
import org.kuayue.image.Shape;
import org.kuayue.source.SourceLocation;

/**
 * Which photos pages show in which shapes. One photo serves all languages; where their captions differ in the focus, the
 * edition's first language has it.
 */
final class PictureRequests {

  private PictureRequests() {}

  static Collection<PictureRequest> of(Edition edition) {
    Map<String, PictureRequest> requests = new LinkedHashMap<>();
    for (Language language : edition.languages()) {
      edition
          .documents(language, DocumentType.PHOTO)
          .forEach(photo -> requests.putIfAbsent(photo.slug(), request(photo)));
    }
    for (Language language : edition.languages()) {
      edition.coverPhotos(language).forEach(photo -> shapes(requests, photo.slug()).add(Shape.CARD));
      edition.listed(language, HeaderKey.ARTICLES).stream()
          .flatMap(article -> article.header().get(HeaderKey.PHOTO).stream())
          .filter(requests::containsKey)
          .forEach(slug -> shapes(requests, slug).add(Shape.WIDE));
    }
    return requests.values();
  }

  private static PictureRequest request(ContentDocument photo) {
    return new PictureRequest(
        photo.slug(),
        SourceLocation.startOf(photo.source()),
        photo.header().get(HeaderKey.FOCUS).orElse(Focus.MIDDLE),
        EnumSet.of(Shape.WHOLE, Shape.SQUARE));
  }

  private static Set<Shape> shapes(Map<String, PictureRequest> requests, String slug) {
    return requests.get(slug).shapes();
  }
}
