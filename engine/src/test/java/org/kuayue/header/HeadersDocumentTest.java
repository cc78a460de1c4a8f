package org.kuayue.header;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kuayue.problem.GeneratedDocument;

/** {@code docs/headers.md} says what the declarations of the keys say. */
class HeadersDocumentTest {

  private static final String INTRODUCTION =
      """
      # Headers · 文件头

      A Markdown file begins with `key=value` lines, one value a line, then a line of six tildes, then the text. Every key is
      declared once, in `HeaderKey` and `DocumentType`, from which this file is made: `mvn verify -Ddocs.write=true`.

      ```
      type=article
      status=published
      title=发展实现新跨越
      summary=延链、补链、强链，装备制造和尼龙新材料两个集群成形。
      date=2021
      ~~~~~~
      正文从这里开始。
      ```

      Nothing else is needed: no quotes around values, no blank lines. Unknown, missing, repeated, empty and ill-typed values are
      errors with their place; see [problems.md](problems.md). A document with `status=draft` or a date in the future is not
      published; the day begins in `site.timezone`.

      A `byline` that begins with a role, 记者, 本报, 通讯员, 特约, 评论员 … or By, is printed as it stands: 记者 王小明 通讯员 李四,
      本报评论员. Any other gets 记者 or By before it. Feeds and search engines are told the names without the roles, each
      by itself: between several stands 、, a comma, “and” or, in Chinese, a space.
      署名以记者、本报、通讯员、特约、评论员等开头的照原样印出，否则前面加上“记者”。几个人之间用顿号、逗号或空格隔开。
      """;

  @Test
  void saysWhatTheCodeDeclares() throws IOException {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (DocumentType type : DocumentType.values()) {
      text.append("\n## type=").append(type.word()).append("\n\n");
      text.append("| key | | value | 值 | meaning | 含义 |\n| --- | --- | --- | --- | --- | --- |\n");
      text.append(type.keys().stream().map(key -> row(type, key)).collect(Collectors.joining()));
    }
    GeneratedDocument.check("headers.md", text.toString());
  }

  private static String row(DocumentType type, HeaderKey<?> key) {
    return "| `%s` | %s | %s | %s | %s | %s |%n"
        .formatted(
            key.name(),
            type.required().contains(key) ? "required 必填" : "optional 可选",
            key.format().expected().en(),
            key.format().expected().zh(),
            key.meaning().en(),
            key.meaning().zh());
  }
}
