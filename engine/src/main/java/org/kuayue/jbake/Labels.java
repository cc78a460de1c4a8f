package org.kuayue.jbake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.kuayue.edition.Language;
import org.kuayue.header.PartialDate;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

/** The words of a page's furniture in one language, from {@code templates/labels/<tag>.properties}. */
final class Labels {

  private static final String NUMERALS = "numerals";
  private static final String LANGUAGE_NAME = "languageName";
  private static final String YEAR = "yearPattern";
  private static final String MONTH = "monthPattern";
  private static final String DAY = "dayPattern";

  /** A date of each precision, to try its pattern on: a year has no month to write. */
  private static final Map<String, TemporalAccessor> PATTERNS =
      Map.of(YEAR, Year.of(2021), MONTH, YearMonth.of(2021, 10), DAY, LocalDate.of(2021, 10, 18));

  private final Language language;
  private final Map<String, String> words;
  private final List<String> numerals;
  private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

  /** The labels of {@code language}, which are {@code words} by key. */
  private Labels(Language language, Map<String, String> words) {
    this.language = language;
    this.words = words;
    this.numerals = List.of(words.getOrDefault(NUMERALS, "").split(","));
  }

  static Labels read(SourceTree tree, Path templates, Language language, Problems problems) {
    Path file = file(templates, language);
    if (!Files.isRegularFile(file)) {
      problems.add(labelsMissing(tree.relative(file), language));
      return new Labels(language, Map.of());
    }
    Optional<PropertyFile> labels = tree.read(file, problems).flatMap(source -> PropertyFile.of(source, problems));
    labels.ifPresent(found -> PATTERNS.forEach((key, date) -> checkPattern(found, key, date, problems)));
    return new Labels(language, labels.map(PropertyFile::values).orElse(Map.of()));
  }

  private static void checkPattern(PropertyFile labels, String key, TemporalAccessor date, Problems problems) {
    String pattern = labels.values().getOrDefault(key, "y");
    try {
      DateTimeFormatter.ofPattern(pattern).format(date);
    } catch (IllegalArgumentException | DateTimeException e) {
      SourceLocation location = labels.value(key).orElseGet(labels::start);
      problems.add(patternInvalid(pattern, location));
    }
  }

  private static Path file(Path templates, Language language) {
    return templates.resolve("labels").resolve(language.tag() + ".properties");
  }

  /** Adds a problem for each word that one language has and another has not: a page would stop at it. */
  static void compare(SourceTree tree, Path templates, Collection<Labels> all, Problems problems) {
    TreeSet<String> keys = new TreeSet<>();
    all.forEach(labels -> keys.addAll(labels.words.keySet()));
    for (Labels labels : all) {
      if (!labels.words.isEmpty()) { // else its file has a problem of its own
        keys.stream()
            .filter(key -> !labels.words.containsKey(key))
            .forEach(key -> problems.add(labelMissing(tree.relative(file(templates, labels.language)), key)));
      }
    }
  }

  /** The words by key. */
  Map<String, String> words() {
    return words;
  }

  /** The numeral of the chapter at {@code position}, counted from 1: digits where the language's list ends. */
  String numeral(int position) {
    return position <= numerals.size() && !numerals.get(0).isEmpty()
        ? numerals.get(position - 1)
        : Integer.toString(position);
  }

  /** The language's name in itself. */
  String languageName() {
    return words.getOrDefault(LANGUAGE_NAME, language.tag());
  }

  /** {@code date} as readers of the language write it, as precisely as it is known. */
  String date(PartialDate date) {
    return date.format(pattern(YEAR, "y"), pattern(MONTH, "y-MM"), pattern(DAY, "y-MM-dd"));
  }

  private DateTimeFormatter pattern(String key, String otherwise) {
    return formatters.computeIfAbsent(
        words.getOrDefault(key, otherwise),
        pattern -> DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag())));
  }

  private static Problem labelsMissing(String path, Language language) {
    return Problem.error(
        "labels-missing",
        SourceLocation.startOf(path),
        Text.of("没有界面文字：" + language.name().zh(), "no labels in " + language.name().en()),
        Text.of("请从labels文件夹中另一种语言的文件复制并翻译。", "Copy another language's file in that folder and translate it."));
  }

  private static Problem labelMissing(String path, String key) {
    return Problem.error(
        "label-missing",
        SourceLocation.startOf(path),
        Text.of("没有“" + key + "”，而另一种语言有", "no \"" + key + "\", which another language has"),
        Text.of("请加一行 " + key + "=…", "Add a line " + key + "=…"));
  }

  private static Problem patternInvalid(String pattern, SourceLocation location) {
    return Problem.error(
        "label-pattern-invalid",
        location,
        Text.of("“" + pattern + "”不是这种日期的格式", "\"" + pattern + "\" is no pattern of such a date"),
        Text.of(
            "请用y、M、d表示年、月、日，如y年M月d日；yearPattern里只有y，monthPattern里没有d。",
            "Use y, M and d for year, month and day, such as d MMMM y; yearPattern has y alone, monthPattern no d."));
  }
}
