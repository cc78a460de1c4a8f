package org.kuayue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

class SourceFileTest {

  @Test
  void countsColumnsInCodePoints() {
    SourceFile source = new SourceFile("a.md", "一\n二𠮷三x");
    assertThat(source.location(source.text().indexOf('x'))).isEqualTo(new SourceLocation("a.md", 2, 4));
    assertThat(source.location(source.text().length())).isEqualTo(new SourceLocation("a.md", 2, 5));
  }

  @Test
  void countsManyPairsInALine() {
    SourceFile source = new SourceFile("a.md", "𠀀𠮷".repeat(20) + "x");
    assertThat(source.location(source.text().indexOf('x'))).isEqualTo(new SourceLocation("a.md", 1, 41));
  }

  @Test
  void findsEveryPlaceAgain() {
    SourceFile source = new SourceFile("a.md", "𠮷一\n\n𠮷𠮷二\n三");
    for (int offset = 0; offset <= source.text().length(); offset += Character.charCount(at(source, offset))) {
      assertThat(source.offset(source.location(offset))).isEqualTo(offset);
    }
    assertThat(source.location(source.text().indexOf('二'))).isEqualTo(new SourceLocation("a.md", 3, 3));
  }

  @Test
  void aPlaceBehindSeveralLinesIsTheTextsOwn() {
    SourceFile source = new SourceFile("a.md", "一\n二𠮷三\n𠮷四x");
    for (String end : new String[] {"二", "三", "四", "x"}) {
      int start = source.text().indexOf('二');
      int offset = source.text().indexOf(end);
      assertThat(source.location(start).behind(source.text().substring(start, offset))).isEqualTo(source.location(offset));
    }
  }

  private static int at(SourceFile source, int offset) {
    return offset < source.text().length() ? source.text().codePointAt(offset) : 'x';
  }

  @Test
  void seesOneKindOfLineEnd() {
    SourceFile source = new SourceFile("a.md", "a\r\nb\rc\nd");
    assertThat(source.text()).isEqualTo("a\nb\nc\nd");
    assertThat(source.location(source.text().indexOf('d')).line()).isEqualTo(4);
  }

  @Test
  void saysInWordsWhyAFileCannotBeRead() {
    assertThat(SourceTree.unreadable("a.md", new AccessDeniedException("a.md")).message())
        .isEqualTo(Text.of("无法读取：没有读取权限", "cannot be read: permission denied"));
    assertThat(SourceTree.unreadable("a.md", new UncheckedIOException(new NoSuchFileException("a.md"))).message().en())
        .isEqualTo("cannot be read: no such file, or a link to none");
    assertThat(SourceTree.unreadable("a.md", new FileSystemException("a.md", null, "Too many levels of links")).message().en())
        .isEqualTo("cannot be read; the system says: Too many levels of links");
    assertThat(SourceTree.unreadable("a.md", new IOException()).message().en()).isEqualTo("cannot be read");
  }

  @Test
  void tellsTheFirstOfManyControls(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.md"), new byte[1_900_000]);
    Problems problems = new Problems();
    assertThat(new SourceTree(folder).read(file, problems)).isEmpty();
    assertThat(problems.sorted()).singleElement().asString().contains("the first of 1900000 in this file");
  }

  @Test
  void knowsWhatUnicodeGivesToNoCharacter(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "一𠮷\uFFFF");
    Problems problems = new Problems();
    assertThat(new SourceTree(folder).read(file, problems)).isEmpty();
    assertThat(problems.sorted().get(0).location()).isEqualTo(new SourceLocation("a.md", 1, 3));
  }

  @Test
  void namesThePlaceOfTheFirstControl() {
    assertThat(problem("路\u0001a\u0002".getBytes(StandardCharsets.UTF_8)).location()).isEqualTo(new SourceLocation("a.md", 1, 2));
  }

  /** The first of the two characters is, by chance, one in UTF-8 too. */
  @Test
  void theFirstCharacterOfGbkIsItsPlace() {
    Problem gbk = problem("路桥".getBytes(Charset.forName("GBK")));
    assertThat(gbk.code()).isEqualTo("encoding-gbk");
    assertThat(gbk.location()).isEqualTo(SourceLocation.startOf("a.md"));
  }

  @Test
  void takesForGbkOnlyWhatReadsAsChinese() {
    assertThat(problem("桥桥é".getBytes(Charset.forName("GBK"))).code()).isEqualTo("encoding-gbk");
    assertThat(problem("桥é".getBytes(Charset.forName("GBK"))).code()).isEqualTo("encoding-not-utf8");
    assertThat(problem("高新技術產業開發區，道路通了。".getBytes(Charset.forName("Big5"))).code()).isEqualTo("encoding-not-utf8");
    assertThat(problem("낡낡\n".getBytes(StandardCharsets.UTF_16BE)).code()).isEqualTo("encoding-not-utf8");
  }

  private static Problem problem(byte[] bytes) {
    Problems problems = new Problems();
    assertThat(StrictText.decode("a.md", bytes, problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0);
  }

  @Test
  void dropsAByteOrderMark(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "\uFEFFtitle=x");
    assertThat(new SourceTree(folder).read(file, new Problems()).orElseThrow().text()).isEqualTo("title=x");
  }
}
