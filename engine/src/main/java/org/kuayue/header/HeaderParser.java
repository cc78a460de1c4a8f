package org.kuayue.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayue.header.HeaderLines.Field;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/** Turns the top of a file into a typed {@link Header}, or into problems: all of them, not the first. */
public final class HeaderParser {

  private HeaderParser() {}

  /**
   * A header and where the text behind it begins.
   *
   * @param header the typed header
   * @param bodyOffset UTF-16 units from the text's start
   */
  public record Result(Header header, int bodyOffset) {}

  /** The header of {@code source}; nothing where it has an error. */
  public static Optional<Result> parse(SourceFile source, Problems problems) {
    return HeaderLines.of(source, problems)
        .flatMap(
            lines ->
                typed(source, lines.fields(), problems)
                    .map(header -> new Result(header, lines.bodyOffset())));
  }

  private static Optional<Header> typed(SourceFile source, Map<String, Field> fields, Problems problems) {
    SourceLocation top = source.location(0);
    Field typeField = fields.get(HeaderKey.TYPE.name());
    if (typeField == null) {
      problems.add(keyMissing(HeaderKey.TYPE, "document", top));
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
    Header header = new Header();
    Problems found = new Problems();
    List<String> known = type.keys().stream().map(HeaderKey::name).toList();
    fields.forEach(
        (name, field) -> {
          if (!known.contains(name)) {
            found.add(keyUnknown(name, type, known, field.keyLocation()));
          }
        });
    for (HeaderKey<?> key : type.keys()) {
      Field field = fields.get(key.name());
      if (field != null) {
        put(header, key, field, found);
      } else if (type.required().contains(key)) {
        found.add(keyMissing(key, type.word(), top));
      }
    }
    problems.addAll(found.sorted());
    return found.hasErrors() ? Optional.empty() : Optional.of(header);
  }

  private static <T> void put(Header header, HeaderKey<T> key, Field field, Problems problems) {
    if (field.value().isEmpty()) {
      problems.add(valueEmpty(key, field.valueLocation()));
      return;
    }
    key.format()
        .parser()
        .apply(field.value())
        .ifPresentOrElse(
            value -> header.put(key, value, field.valueLocation()),
            () -> problems.add(valueInvalid(key, field)));
  }

  private static Problem typeUnknown(Field field) {
    String nearest = Nearest.to(field.value(), DocumentType.words()).orElse("article");
    return Problem.error(
        "header-type-unknown",
        field.valueLocation(),
        Text.of("没有文档类型“" + field.value() + "”", "no document type \"" + field.value() + "\""),
        Text.of(
            "可用：" + String.join("、", DocumentType.words()) + "；是否想写“" + nearest + "”？",
            "Use one of " + String.join(", ", DocumentType.words()) + "; did you mean \"" + nearest + "\"?"));
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
            "Add a line " + key.name() + "=… with " + key.format().expected().en() + "; a " + type + " needs it."));
  }

  private static Problem keyUnknown(
      String name, DocumentType type, List<String> known, SourceLocation location) {
    Text all = Text.of("可用的键：" + String.join("、", known) + "。", "Its keys are " + String.join(", ", known) + ".");
    return Problem.error(
        "header-key-unknown",
        location,
        Text.of(type.word() + "类文档没有键“" + name + "”", "a document of type " + type.word() + " has no key \"" + name + "\""),
        Nearest.to(name, known)
            .map(near -> Text.of("是否想写“" + near + "”？", "Did you mean \"" + near + "\"?"))
            .orElse(all));
  }

  private static Problem valueEmpty(HeaderKey<?> key, SourceLocation location) {
    return Problem.error(
        "header-value-empty",
        location,
        Text.of("“" + key.name() + "”没有值", "\"" + key.name() + "\" has no value"),
        Text.of(
            "请写" + key.format().expected().zh() + "，或删去此行。",
            "Write " + key.format().expected().en() + ", or take the line out."));
  }

  private static Problem valueInvalid(HeaderKey<?> key, Field field) {
    return Problem.error(
        "header-value-invalid",
        field.valueLocation(),
        Text.of(
            "“" + key.name() + "”的值“" + field.value() + "”不对",
            "\"" + field.value() + "\" is no value for \"" + key.name() + "\""),
        Text.of("请写" + key.format().expected().zh() + "。", "Write " + key.format().expected().en() + "."));
  }
}
