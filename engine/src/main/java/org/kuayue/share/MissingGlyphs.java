package org.kuayue.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kuayue.cache.Cache;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Language;
import org.kuayue.font.HeadlineFont;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * What share images and posters say and their font has not: a box is drawn in its place, which nobody sees who looks at pages.
 * It is told once for each language, since a font for Chinese has next to nothing of Korean.
 */
final class MissingGlyphs {

  /** As many as are named; an edition in another script lacks all. */
  private static final int NAMED = 5;

  /** Where each character stands first, by language. */
  private final Map<Language, Map<Integer, String>> drawn = new LinkedHashMap<>();

  /** Notes that the images of {@code document} say {@code text}. */
  void note(ContentDocument document, String text) {
    Map<Integer, String> characters = drawn.computeIfAbsent(document.language(), language -> new LinkedHashMap<>());
    text.codePoints()
        .filter(character -> !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT)
        .forEach(character -> characters.putIfAbsent(character, document.source()));
  }

  /** Adds a problem for each language that {@code font} cannot write; {@code hash} is the font's. */
  void tell(Supplier<HeadlineFont> font, String hash, Cache cache, Problems problems) throws IOException {
    for (Map.Entry<Language, Map<Integer, String>> one : drawn.entrySet()) {
      String all = text(List.copyOf(one.getValue().keySet()));
      List<Integer> missing =
          Files.readString(cache.get(Cache.key("undrawn", hash, all), () -> missing(all, font.get())))
              .lines()
              .flatMap(line -> line.codePoints().boxed())
              .toList();
      if (!missing.isEmpty()) {
        problems.add(problem(missing, SourceLocation.startOf(one.getValue().get(missing.get(0)))));
      }
    }
  }

  /** As one line: it has an end even where it is empty. */
  private static byte[] missing(String all, HeadlineFont font) {
    String missing = text(all.codePoints().filter(character -> !font.has(character)).boxed().toList());
    return (missing + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(List<Integer> characters) {
    return characters.stream().map(Character::toString).collect(Collectors.joining());
  }

  private static Problem problem(List<Integer> missing, SourceLocation location) {
    String named = missing.stream().limit(NAMED).map(Character::toString).collect(Collectors.joining(" "));
    int more = Math.max(0, missing.size() - NAMED);
    return Problem.warning(
        "share-glyph-missing",
        location,
        Text.of(
            "标题字体没有“" + named + "”" + (more > 0 ? "等" + missing.size() + "个字" : "") + "，分享图和海报上会是空框",
            "the headline font has no \"" + named + '"' + (more > 0 ? " and " + more + " more" : "")
                + ": share images and posters have boxes there"),
        Text.of(
            "请换掉这些字，或把assets/fonts/headline.ttf换成有这些字的字体。",
            "Write it with other characters, or put a font that has them at assets/fonts/headline.ttf."));
  }
}
