package org.kuayue.jbake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Values of {@code jbake.properties}, checked one by one; what is wrong is a problem, and a default takes its place. It is
 * longer than other classes because the problems of values stand beside the reading: each needs the key, the value and its
 * place in the file, all of which are at hand here alone.
 */
final class SettingValues {

  /** What people write for the language that is called zh. */
  private static final Pattern CHINESE = Pattern.compile("(?i)cn|zh\\b.*|chi\\w*|[中汉]文|[汉国]语|简体.*");

  /** What people write for the zone that is called after another city. */
  private static final Pattern BEIJING = Pattern.compile("(?i).*(?:beijing|peking|shanghai|china|北京|上海|中国).*");

  private final DefaultJBakeConfiguration configuration;
  private final Optional<PropertyFile> file;
  private final Set<String> keys;
  private final Problems problems;

  SettingValues(Configurations.Loaded loaded, Problems problems) {
    this.configuration = loaded.values();
    this.file = loaded.file();
    this.keys = loaded.keys();
    this.problems = problems;
  }

  DefaultJBakeConfiguration configuration() {
    return configuration;
  }

  /** The items of the list {@code key}; none where it is not set. */
  static List<String> list(DefaultJBakeConfiguration configuration, String key) {
    Object value = configuration.get(key);
    if (value == null) {
      return List.of();
    }
    Stream<?> items = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
    return items.map(item -> item.toString().strip()).toList();
  }

  /** The value of {@code key} as one of {@code words}, the first where it is not set. */
  String oneOf(String key, List<String> words) {
    String value = String.join(",", list(configuration, key));
    if (value.isEmpty() || words.contains(value)) {
      return value.isEmpty() ? words.get(0) : value;
    }
    problems.add(propertyInvalid(key, value, Nearest.hint(CHINESE.matcher(value).matches() ? "zh" : value, words)));
    return words.get(0);
  }

  /** The items of the list {@code key}, each one of {@code words}. */
  List<String> someOf(String key, List<String> words) {
    List<String> items = list(configuration, key);
    items.stream()
        .filter(item -> !words.contains(item))
        .forEach(item -> problems.add(propertyInvalid(key, item, Nearest.hint(item, words))));
    return items;
  }

  /**
   * The value of {@code key} as {@code parser} reads it, {@code otherwise} where it is not set.
   *
   * @param expected what is to be written instead of a value that cannot be read
   */
  <T> T parsed(String key, Function<String, Optional<T>> parser, Function<String, Text> expected, T otherwise) {
    String value = String.join(",", list(configuration, key));
    Optional<T> parsed = value.isEmpty() ? Optional.of(otherwise) : parser.apply(value);
    if (parsed.isEmpty()) {
      invalid(key, expected.apply(value));
    }
    return parsed.orElse(otherwise);
  }

  /** The value of {@code key}, which is set, as {@code parser} reads it; to leave it empty is wrong, too. */
  <T> Optional<T> set(String key, Function<String, Optional<T>> parser, Text expected) {
    Optional<T> parsed = parser.apply(String.join(",", list(configuration, key)));
    if (parsed.isEmpty()) {
      invalid(key, expected);
    }
    return parsed;
  }

  /** The time zone that {@code key} names, UTC where it is not set. */
  ZoneId timezone(String key) {
    String name = String.join(",", list(configuration, key));
    try {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException e) {
      String meant = BEIJING.matcher(name).matches() ? "Asia/Shanghai" : name;
      Text hint =
          Nearest.to(meant, ZoneId.getAvailableZoneIds()).isPresent()
              ? Nearest.hint(meant, ZoneId.getAvailableZoneIds())
              : Text.of(
                  "请写时区的名称，如Asia/Shanghai（北京时间）。",
                  "Write the name of a time zone, such as Asia/Shanghai or Europe/Paris.");
      problems.add(propertyInvalid(key, name, hint));
      return ZoneOffset.UTC;
    }
  }

  /** Every key that begins with {@code prefix}, on the command line too. */
  List<String> keys(String prefix) {
    TreeSet<String> keys = new TreeSet<>();
    Iterator<String> all = configuration.getKeys();
    all.forEachRemaining(keys::add);
    return keys.stream().filter(key -> key.startsWith(prefix)).toList();
  }

  /** Adds a problem for each key that is meant to be a setting and is not {@code known}. */
  void checkKeys(Collection<String> known) {
    for (String key : keys) {
      if (!known.contains(key)) {
        problems.add(propertyUnknown(key, known));
      }
    }
  }

  /** The value of {@code key} is not what is {@code expected}. */
  void invalid(String key, Text expected) {
    problems.add(
        propertyInvalid(
            key,
            String.join(",", list(configuration, key)),
            Text.of("请写" + expected.zh() + "。", "Write " + expected.en() + ".")));
  }

  /** Where the value of {@code key} stands: in the file or on the command line. */
  SourceLocation location(String key) {
    return file.flatMap(lines -> lines.value(key)).orElseGet(() -> commandLine(key));
  }

  private static SourceLocation commandLine(String key) {
    return SourceLocation.startOf("-D" + key);
  }

  /** Tells what is wrong with values that are all right one by one. */
  void tell(Problem problem) {
    problems.add(problem);
  }

  /** {@code key} is not set. */
  void missing(String key, String example) {
    problems.add(
        Problem.error(
            "property-missing",
            SourceLocation.startOf(Configurations.FILE),
            Text.of("没有写明" + key, "no " + key),
            Text.of("请加一行，如 " + key + "=" + example, "Add a line such as " + key + "=" + example)));
  }

  private Problem propertyInvalid(String key, String value, Text hint) {
    return Problem.error(
        "property-invalid",
        location(key),
        Text.of(key + "的值“" + value + "”不对", "\"" + value + "\" is no value for " + key),
        hint);
  }

  private Problem propertyUnknown(String key, Collection<String> known) {
    return Problem.error(
        "property-unknown",
        file.flatMap(lines -> lines.key(key)).orElseGet(() -> commandLine(key)),
        Text.of("没有设置项“" + key + "”", "no setting is called \"" + key + "\""),
        Nearest.hint(key, known));
  }
}
