package org.kuayue.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kuayue.cache.Cache;
import org.kuayue.cache.SourceHashes;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.font.HeadlineFont;
import org.kuayue.font.HeadlineFonts;
import org.kuayue.header.DocumentType;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.KeyFigure;
import org.kuayue.image.Picture;
import org.kuayue.image.Pictures;
import org.kuayue.problem.Problems;

/**
 * A share image for each page, and a poster for each article, drawn from what the page says. Both need the site's
 * address, the one because only an absolute address works outside, the other for its code: without it none is made.
 */
public final class ShareImages {

  /** The size that chat apps and search engines ask for. */
  public static final int WIDTH = ShareCard.WIDTH;

  /** Its height. */
  public static final int HEIGHT = ShareCard.HEIGHT;

  private static final String VERSION = "6";

  private final Edition edition;
  private final Pictures pictures;
  private final HeadlineFonts fonts;
  private final Map<String, String> colours;
  private final Cache cache;
  private final Map<String, Path> files = new TreeMap<>();
  private HeadlineFont font;

  /** The images of {@code edition}; {@code colours} are by the names that style sheets have for them. */
  public ShareImages(
      Edition edition, Pictures pictures, HeadlineFonts fonts, Map<String, String> colours, Cache cache) {
    this.edition = edition;
    this.pictures = pictures;
    this.fonts = fonts;
    this.colours = new TreeMap<>(colours);
    this.cache = cache;
  }

  /**
   * Makes all.
   *
   * @param url the absolute address of a page
   * @param numeral the chapter numeral of an article
   * @param words what else it says, in its language
   * @param problems takes what the font cannot write
   */
  public void make(
      Function<ContentDocument, String> url,
      Function<ContentDocument, String> numeral,
      Function<ContentDocument, ShareWords> words,
      Problems problems)
      throws IOException {
    if (!fonts.isThere()) {
      return;
    }
    String fontHash = SourceHashes.of(fonts.source());
    MissingGlyphs missing = new MissingGlyphs();
    for (ContentDocument document : edition.documents().filter(one -> one.type().hasPage()).toList()) {
      boolean article = document.type() == DocumentType.ARTICLE;
      ShareText text = text(document, article ? numeral.apply(document) : "", words.apply(document));
      missing.note(document, text.drawn(article, fonts.file(document.language()).isEmpty())); // else its font told of titles
      Optional<Picture> picture = picture(document);
      String pictureKey = picture.map(one -> one.hash() + one.focus()).orElse("");
      String key = Cache.key(VERSION, fontHash, colours, text, pictureKey);
      files.put(address(document), cache.get(key, () -> ShareCard.draw(text, picture, pictures, font(), palette())));
      if (article) {
        String to = url.apply(document);
        files.put(
            posterAddress(document),
            cache.get(Cache.key(key, to), () -> Poster.draw(text, to, picture, pictures, font(), palette())));
      }
    }
    missing.tell(this::font, fontHash, cache, problems);
  }

  private HeadlineFont font() {
    if (font == null) {
      font = new HeadlineFont(fonts.source());
    }
    return font;
  }

  private Palette palette() {
    return Palette.of(colours);
  }

  private ShareText text(ContentDocument document, String number, ShareWords words) {
    ContentDocument cover = edition.cover(document.language()).orElseThrow();
    Optional<KeyFigure> figure = document.header().get(HeaderKey.KEY_FIGURE);
    return new ShareText(
        cover.header().require(HeaderKey.MASTHEAD),
        cover.header().get(HeaderKey.STRAPLINE).orElse(""),
        cover.header().get(HeaderKey.SHORT_PLACE).orElse(""),
        number,
        document.header().require(HeaderKey.TITLE),
        document.summary().orElse(""),
        figure.map(KeyFigure::number).orElse(""),
        figure.map(KeyFigure::meaning).orElse(""),
        words);
  }

  /** The lead picture, or the first that the page or else its cover shows. */
  private Optional<Picture> picture(ContentDocument document) {
    ContentDocument cover = edition.cover(document.language()).orElseThrow();
    return document
        .header()
        .get(HeaderKey.PHOTO)
        .or(() -> document.header().get(HeaderKey.PHOTOS).map(listed -> listed.get(0)))
        .or(() -> cover.header().get(HeaderKey.PHOTOS).map(listed -> listed.get(0)))
        .map(pictures::of);
  }

  /** The files by address from the site's root. */
  public Map<String, Path> files() {
    return files;
  }

  /** Where the share image of {@code document} is, from the site's root, if there is one. */
  public Optional<String> image(ContentDocument document) {
    return Optional.of(address(document)).filter(files::containsKey);
  }

  /** Where the poster of {@code document} is, from the site's root, if there is one. */
  public Optional<String> poster(ContentDocument document) {
    return Optional.of(posterAddress(document)).filter(files::containsKey);
  }

  private static String address(ContentDocument document) {
    return "share/" + document.language().resolve(document.path()) + ".jpg";
  }

  private static String posterAddress(ContentDocument document) {
    return "share/" + document.language().resolve(document.path()) + "_poster.jpg"; // no page is called so
  }
}
