package org.kuayue.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

      Markdown文件开头是文件头：一行一个“键=值”，写完后用一行六个波浪号隔开，下面是正文。值不加引号，行间不空行。写错、漏写、重复、
      留空或格式不对的，都会指出在第几行、怎么改，见[错误一览](problems.md)。`status=draft`（草稿）或日期未到的，不会发布；哪一刻算到了那一天，
      由`site.timezone`决定。下面按文档类型逐键列出：是否必填、写什么、什么意思。

      Nothing else is needed: no quotes around values, no blank lines. Unknown, missing, repeated, empty and ill-typed values are
      errors with their place; see [problems.md](problems.md). A document with `status=draft` or a date in the future is not
      published; the day begins in `site.timezone`.

      A `byline` that says a role itself is printed as it stands: 记者 王小明 通讯员 李四, 平顶山日报全媒体记者 王小明, （记者 王小明）,
      文/王小明 图/李四, 编辑 王小明, 本报评论员, By Ann O’Hara; so is one with a post or a body, 县委书记 周建国, 读者 王小明, 报社编委会, or
      with what somebody did, 整理：王小明. Any other gets 记者 or By before it. Feeds and search engines are told the names without
      the roles, each by itself: between several stands 、, a comma, “and” or, in Chinese, a space. A `credit` with a role, 王小明 摄,
      摄影：王小明, 图/王小明, 新华社供图, Photo by Ann O’Hara, is printed as it stands too; any other gets 摄影 or Photo before it.
      署名里写了记者、通讯员、编辑、摄影、实习生等的，或以本报、特约等开头，或写成“文/……图/……”的，照原样印出；写了职务、身份（县委书记 周建国、
      读者 王小明）或单位（报社编委会）的，或以“整理：”这样的字样开头的，也照原样印出。其余的前面加上“记者”。
      几个人之间用顿号、逗号或空格隔开。`credit`里写了“摄”“供图”，或以“图/”开头的，也照原样印出，否则前面加上“摄影”。
      """;

  @Test
  void everyRowHasAsManyCellsAsItsHead() throws IOException {
    assertThat(Files.readAllLines(Path.of("../docs/headers.md")))
        .filteredOn(line -> line.startsWith("|"))
        .allSatisfy(row -> assertThat(row.replace("\\|", "").chars().filter(each -> each == '|')).hasSize(7));
  }

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
            cell(key.format().expected().en()),
            cell(key.format().expected().zh()),
            cell(key.meaning().en()),
            cell(key.meaning().zh()));
  }

  /** {@code text} with its bars as a table has them: bare ones would begin cells of their own. */
  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
