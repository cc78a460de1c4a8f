package org.kuayue.header;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayue.header.HeaderLines.Field;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.Unseen;

/** Turns the top of a file into a typed {@link Header}, or into problems: all of them, not the first. */
public final class HeaderParser {

  /** Keys that other generators have, JBake among them, and that are no slip of the keyboard. */
  private static final Set<String> NOT_HERE = Set.of("tags", "tag", "category", "categories", "keywords");

  private HeaderParser() {}

  /**
   * A header and where the text behind it begins.
   *
   * @param header the typed header
   * @param bodyOffset UTF-16 units from the text's start
   */
  public record Result(Header header, int bodyOffset) {}

  /** The header of {@code source}; nothing where it has an error, no text follows it or there are two versions of it. */
  public static Optional<Result> parse(SourceFile source, Problems problems) {
    Optional<Problem> conflict = ConflictMarks.first(source);
    if (conflict.isPresent()) {
      problems.add(conflict.get());
      return Optional.empty();
    }
    Optional<HeaderLines> lines = HeaderLines.of(source, problems);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    int bodyOffset = lines.get().bodyOffset();
    Optional<Header> header = typed(source, lines.get().fields(), problems);
    if (source.chars().isBlank(bodyOffset, source.chars().length())) {
      problems.add(bodyMissing(source.location(bodyOffset)));
      return Optional.empty();
    }
    return header.map(typed -> new Result(typed, bodyOffset));
  }

  private static Optional<Header> typed(SourceFile source, Map<String, Field> fields, Problems problems) {
    SourceLocation top = SourceLocation.startOf(source.path());
    Field typeField = fields.get(HeaderKey.TYPE.name());
    if (typeField == null) {
      problems.add(typeLike(fields).map(HeaderParser::typeMisspelt).orElse(keyMissing(HeaderKey.TYPE, "document", top)));
      return Optional.empty();
    }
    Optional<DocumentType> type = DocumentType.of(typeField.value());
    if (type.isEmpty()) {
      problems.add(typeUnknown(typeField));
      return Optional.empty();
    }
    return filled(type.get(), fields, top, problems);
  }

  private static Optional<Header> filled(
      DocumentType type, Map<String, Field> fields, SourceLocation top, Problems problems) {
    Header header = new Header(type);
    Problems found = new Problems();
    List<String> known = type.keys().stream().map(HeaderKey::name).toList();
    Set<String> meant = new HashSet<>();
    fields.forEach(
        (name, field) -> {
          if (!known.contains(name)) {
            found.add(keyUnknown(name, type, known, field.keyLocation()));
            Nearest.to(name, known).filter(near -> !NOT_HERE.contains(name)).ifPresent(meant::add);
          }
        });
    for (HeaderKey<?> key : type.keys()) {
      Field field = fields.get(key.name());
      if (field != null) {
        HeaderValue.put(header, key, field, found);
      } else if (type.required().contains(key) && !meant.contains(key.name())) {
        found.add(keyMissing(key, type.word(), top));
      }
    }
    problems.addAll(found.sorted());
    return found.hasErrors() ? Optional.empty() : Optional.of(header);
  }

  private static Problem bodyMissing(SourceLocation location) {
    return Problem.error(
        "body-missing",
        location,
        Text.of("文件头之后没有正文", "no text follows the header"),
        Text.of("请在分隔行之后写正文；图片文件的正文是图片说明。", "Write the text below the line of tildes; a photo's text is its caption."));
  }

  private static Problem typeUnknown(Field field) {
    return Problem.error(
        "header-type-unknown",
        field.valueLocation(),
        Text.of("没有文档类型“" + field.value() + "”", "no document type \"" + field.value() + "\""),
        Nearest.hint(field.value(), DocumentType.words()));
  }

  /** The key that was meant for {@code type}: in capitals or wide letters, with a sign that cannot be seen, or misspelt. */
  private static Optional<Map.Entry<String, Field>> typeLike(Map<String, Field> fields) {
    List<String> type = List.of(HeaderKey.TYPE.name());
    return fields.entrySet().stream().filter(entry -> Nearest.to(shown(entry.getKey()), type).isPresent()).findFirst();
  }

  /** {@code key} in small half-width letters, without spaces of any kind and signs that cannot be seen. */
  private static String shown(String key) {
    return Unseen.without(Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
  }

  private static Problem typeMisspelt(Map.Entry<String, Field> field) {
    String type = HeaderKey.TYPE.name();
    return Problem.error(
        "header-type-misspelt",
        field.getValue().keyLocation(),
        Text.of("“" + field.getKey() + "”不是“" + type + "”", "\"" + field.getKey() + "\" is not \"" + type + "\""),
        Unseen.isIn(field.getKey())
            ? Text.of(
                "请删去“" + type + "”旁看不见的字符（如不换行空格）。",
                "Delete the character beside \"" + type + "\" that cannot be seen, such as a no-break space.")
            : Text.of("请用半角小写字母写成" + type + "=…。", "Write " + type + "=… in small half-width letters."));
  }

  private static Problem keyMissing(HeaderKey<?> key, String type, SourceLocation location) {
    return Problem.error(
        "header-key-missing",
        location,
        Text.of(
            "文件头缺少“" + key.name() + "”（" + key.meaning().zh() + "）",
            "the header has no \"" + key.name() + "\" (" + key.meaning().en() + ")"),
        Text.of(
            "请加一行 " + key.name() + "=…，值为" + key.format().expected().zh() + "。",
            "Add a line " + key.name() + "=… with " + key.format().expected().en() + "; every document of type " + type + " needs it."));
  }

  private static Problem keyUnknown(
      String name, DocumentType type, List<String> known, SourceLocation location) {
    return Problem.error(
        "header-key-unknown",
        location,
        Text.of(type.word() + "类文档没有键“" + name + "”", "a document of type " + type.word() + " has no key \"" + name + "\""),
        NOT_HERE.contains(name)
            ? Text.of("请删去这一行：特刊没有标签和栏目。", "Take the line out: a feature has no tags or categories.")
            : Nearest.hint(name, known));
  }
}
