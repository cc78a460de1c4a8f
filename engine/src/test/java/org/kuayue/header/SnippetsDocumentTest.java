package org.kuayue.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kuayue.problem.GeneratedDocument;

/**
 * {@code .vscode/kuayue.code-snippets} offers what the declarations of the keys say: a header of each type, and each key by
 * itself. A JSON Schema would help nobody, since no editor applies one to lines of {@code key=value} in a Markdown file.
 */
class SnippetsDocumentTest {

  @Test
  void offersWhatTheCodeDeclares() throws IOException {
    List<String> snippets = new ArrayList<>();
    Set<HeaderKey<?>> keys = new LinkedHashSet<>();
    for (DocumentType type : DocumentType.values()) {
      snippets.add(header(type));
      keys.addAll(type.keys());
    }
    keys.stream().filter(key -> key != HeaderKey.TYPE).map(SnippetsDocumentTest::key).forEach(snippets::add);
    GeneratedDocument.check("../.vscode/kuayue.code-snippets", "{\n" + String.join(",\n", snippets) + "\n}\n");
  }

  private static String header(DocumentType type) {
    List<String> lines = new ArrayList<>();
    for (HeaderKey<?> key : type.required()) {
      lines.add(key == HeaderKey.TYPE ? "type=" + type.word() : line(key, lines.size()));
    }
    String optional = type.optional().stream().map(HeaderKey::name).collect(Collectors.joining(", "));
    return snippet(
        "header of " + type.word(),
        type.word(),
        Stream.concat(lines.stream(), Stream.of("~~~~~~", "$0")).toList(),
        "文件头；另可加 " + optional + " · header; may also have " + optional);
  }

  private static String key(HeaderKey<?> key) {
    return snippet(
        "key " + key.name(),
        key.name() + "=",
        List.of(line(key, 1)),
        key.meaning().zh() + "：" + key.format().expected().zh() + " · " + key.meaning().en() + ": " + key.format().expected().en());
  }

  /** A line to fill in: a choice where the values can be listed, else a field with what belongs into it. */
  private static String line(HeaderKey<?> key, int field) {
    List<String> words = key.format().words();
    String value = words.isEmpty() ? ":" + escaped(key.meaning().zh()) : "|" + String.join(",", words) + "|";
    return key.name() + "=${" + field + value + "}";
  }

  /** {@code $}, {@code }} and a backslash mean something in a field. */
  private static String escaped(String text) {
    return text.replaceAll("[$}\\\\]", "\\\\$0");
  }

  private static String snippet(String name, String prefix, List<String> body, String description) {
    return "  \"kuayue %s\": {\n    \"scope\": \"markdown\",\n    \"prefix\": %s,\n    \"body\": [%s],\n    \"description\": %s\n  }"
        .formatted(
            name,
            quoted(prefix),
            body.stream().map(SnippetsDocumentTest::quoted).collect(Collectors.joining(", ")),
            quoted(description));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
