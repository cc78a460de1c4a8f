package org.kuayue.jbake;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kuayue.edition.Language;
import org.kuayue.header.PartialDate;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

/**
 * The words of a page's furniture in one language, from {@code templates/labels/<tag>.properties}.
 *
 * @param language whose words they are
 * @param words by key
 */
record Labels(Language language, Map<String, String> words) {

  private static final String NUMERALS = "numerals";
  private static final String LANGUAGE_NAME = "languageName";

  static Labels read(SourceTree tree, Path templates, Language language, Problems problems) {
    Path file = templates.resolve("labels").resolve(language.tag() + ".properties");
    if (!Files.isRegularFile(file)) {
      problems.add(labelsMissing(tree.relative(file), language));
      return new Labels(language, Map.of());
    }
    Optional<SourceFile> source = tree.read(file, problems);
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(source.map(SourceFile::text).orElse("")));
    } catch (IOException | IllegalArgumentException e) { // the latter for a broken \\u escape
      problems.add(labelsInvalid(tree.relative(file)));
    }
    return new Labels(
        language,
        properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty)));
  }

  /** The numeral of the chapter at {@code position}, counted from 1: digits where the language's list ends. */
  String numeral(int position) {
    List<String> numerals = List.of(words.getOrDefault(NUMERALS, "").split(","));
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
    return date.format(pattern("yearPattern", "y"), pattern("monthPattern", "y-MM"), pattern("dayPattern", "y-MM-dd"));
  }

  private DateTimeFormatter pattern(String key, String otherwise) {
    return DateTimeFormatter.ofPattern(words.getOrDefault(key, otherwise), Locale.forLanguageTag(language.tag()));
  }

  private static Problem labelsMissing(String path, Language language) {
    return Problem.error(
        "labels-missing",
        SourceLocation.startOf(path),
        Text.of("没有" + language.tag() + "的界面文字", "no labels for " + language.tag()),
        Text.of("请从labels文件夹中另一种语言的文件复制并翻译。", "Copy another language's file in that folder and translate it."));
  }

  private static Problem labelsInvalid(String path) {
    return Problem.error(
        "labels-invalid",
        SourceLocation.startOf(path),
        Text.of("无法解析此文件", "cannot be parsed"),
        Text.of("请写成“键=值”，并检查\\u转义。", "Write key=value lines and check the \\u escapes."));
  }
}
