package org.kuayue.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayue.cache.Cache;
import org.kuayue.cache.SourceHashes;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.header.HeaderKey;
import org.kuayue.problem.NativeMissing;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * The web font of mastheads and titles: for each Chinese language of an edition one file with the characters that these
 * use and no others. Other languages set their titles in what the reader's machine has. Section headings are left out:
 * with them the file would be three times as large and come after the text.
 */
public final class HeadlineFonts {

  /** Below the assets: the font that is subset; without it there is no web font. */
  public static final String SOURCE = "fonts/headline.ttf";

  /** The same, as problems name it. */
  static final String FILE = "assets/" + SOURCE;

  private static final String VERSION = "1";
  private static final String HAN_LANGUAGE = "zh";

  private final Path source;
  private final Cache cache;
  private final Map<String, Path> files = new TreeMap<>();

  /** The fonts made from the one below {@code assets}. */
  public HeadlineFonts(Path assets, Cache cache) {
    this.source = assets.resolve(SOURCE);
    this.cache = cache;
  }

  /** Whether the edition has a headline font. */
  public boolean isThere() {
    return Files.isRegularFile(source);
  }

  /** The font that is subset. */
  public Path source() {
    return source;
  }

  /**
   * Makes the files for {@code edition}.
   *
   * @param further characters that templates add to titles, such as numerals, by language
   */
  public void make(Edition edition, Map<Language, String> further, Problems problems) throws IOException {
    if (!isThere()) {
      return;
    }
    String hash = SourceHashes.of(source);
    for (Language language : edition.languages()) {
      if (language.primary().equals(HAN_LANGUAGE)) {
        make(edition, language, hash, further.getOrDefault(language, ""), problems);
      }
    }
  }

  private void make(Edition edition, Language language, String hash, String further, Problems problems)
      throws IOException {
    Map<Integer, SourceLocation> used = new LinkedHashMap<>();
    edition
        .documents()
        .filter(document -> document.language().equals(language) && document.type().hasPage())
        .forEach(document -> collect(document, used));
    used.keySet().removeIf(HeadlineFonts::isIgnored);
    further.codePoints().forEach(character -> used.putIfAbsent(character, SourceLocation.startOf(FILE)));
    SortedSet<Integer> characters = new TreeSet<>(used.keySet());
    String text = characters.stream().map(Character::toString).collect(Collectors.joining());
    String missing = Files.readString(cache.get(Cache.key(VERSION, hash, "missing", text), () -> missing(characters)));
    missing
        .lines()
        .flatMapToInt(String::codePoints)
        .filter(character -> !UCharacter.isUWhiteSpace(character)) // nothing is drawn, in whatever font
        .forEach(character -> problems.add(glyphMissing(character, used.get(character))));
    try {
      files.put(
          address(language),
          cache.get(
              Cache.key(VERSION, hash, "woff2", text), () -> Woff2.of(new HeadlineFont(source).subset(characters))));
    } catch (NativeMissing e) {
      problems.add(e.problem());
    }
  }

  /** Whether a font need not have {@code character}: it is not drawn, and the proofreader tells those that nobody means. */
  private static boolean isIgnored(int character) {
    return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private static void collect(ContentDocument document, Map<Integer, SourceLocation> used) {
    for (HeaderKey<String> key : List.of(HeaderKey.TITLE, HeaderKey.MASTHEAD)) {
      document
          .header()
          .get(key)
          .ifPresent(text -> text.codePoints().forEach(c -> used.putIfAbsent(c, document.location(key))));
    }
  }

  /** Those of {@code characters} that the font has not, as one line: it has an end even where it is empty. */
  private byte[] missing(SortedSet<Integer> characters) {
    HeadlineFont font = new HeadlineFont(source);
    return characters.stream()
        .filter(character -> !font.has(character))
        .map(Character::toString)
        .collect(Collectors.joining("", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The files by name from the site's root. */
  public Map<String, Path> files() {
    return files;
  }

  /** The name from the site's root of the file for {@code language}, where there is one. */
  public Optional<String> file(Language language) {
    return Optional.of(address(language)).filter(files::containsKey);
  }

  private static String address(Language language) {
    return "fonts/headline-" + language.tag().toLowerCase(Locale.ROOT) + ".woff2";
  }

  private static Problem glyphMissing(int character, SourceLocation location) {
    boolean isSeen =
        switch (Character.getType(character)) {
          case Character.PRIVATE_USE, Character.UNASSIGNED -> false;
          default -> true;
        };
    String code = "U+%04X".formatted(character);
    String zh = isSeen ? "“" + Character.toString(character) + "”字" : code;
    String en = isSeen ? '"' + Character.toString(character) + '"' : code;
    return Problem.warning(
        "headline-glyph-missing",
        location,
        Text.of("标题字体没有" + zh, "the headline font has no " + en),
        Text.of(
            "网页上会用读者设备上的字体，分享图上是一个空框；换一个字，或在assets/fonts/headline.ttf中补上。",
            "Pages set it in the reader's own font, share images have a box there; use another character, or add it to "
                + "assets/fonts/headline.ttf."));
  }
}
