package org.kuayue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

/** The command without Maven: what it prints, and what it ends with. */
class MainTest {

  @TempDir static Path folder;

  private static TestProject project;

  @BeforeAll
  static void copy() throws IOException {
    project = TestProject.tiny(folder);
  }

  @Test
  void bakesIntoTheProjectsTargetFolder() {
    Result result = run(folder.toString());
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("read    5 Markdown files in content/")
        .contains("wrote   3 pages and 2 files to target/site/", "took    ")
        .doesNotContain("packed");
    assertThat(project.site().resolve("index.html")).exists();
  }

  @Test
  void bakesAndPacksWhereItIsTold() {
    Path zip = folder.resolve("tiny.zip");
    Result result = run("--quiet", "--site", folder.resolve("public").toString(), "--zip", zip.toString(), folder.toString());
    assertThat(result).isEqualTo(new Result(0, "", ""));
    assertThat(folder.resolve("public/articles/first.html")).exists();
    assertThat(zip).exists();
  }

  @Test
  void packsIntoAFileBesideTheShell() {
    Path zip = folder.resolve("beside.zip");
    Path here = Path.of("").toAbsolutePath();
    Result result = run("--zip", here.relativize(zip.toAbsolutePath()).toString(), folder.toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("packed  beside.zip, ");
    assertThat(result.code()).isZero();
    assertThat(zip).exists();
  }

  @Test
  void tellsTheTimeOfEachStage() {
    assertThat(run("--quiet", "--stages", folder.toString()).out())
        .containsPattern("(?s)stage   start \\d+ us\\n.*stage   render \\d+ us\\n");
  }

  @Test
  void endsWithOneWhereTheSourcesHaveErrors() throws IOException {
    Path broken = folder.resolve("broken");
    TestProject.tiny(broken).replace("content/articles/first.md", "type=article", "type=artikel");
    Result result = run(broken.toString());
    assertThat(result.code()).isOne();
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("content/articles/first.md:2:6: error [header-type-unknown]")
        .endsWith("1 problem; the last good site is as it was\n");
  }

  @Test
  void givesProgramsNothingButObjects() throws IOException {
    Path broken = folder.resolve("json");
    TestProject tiny = TestProject.tiny(broken);
    tiny.write("jbake.properties", Files.readString(tiny.file("jbake.properties")) + "\nmessages.format=json\n");
    tiny.replace("content/articles/first.md", "type=article", "type=artikel");
    assertThat(run(broken.toString()).err().lines()).singleElement().asString().startsWith("{").endsWith("}");
  }

  @Test
  void saysAllInTheLanguageOfTheSettings() throws IOException {
    Path broken = folder.resolve("chinese");
    TestProject tiny = TestProject.tiny(broken);
    tiny.write("jbake.properties", Files.readString(tiny.file("jbake.properties")) + "\nmessages.language=zh\n");
    assertThat(run(broken.toString()).out()).startsWith("读取  content/中的5个Markdown文件\n写出  3个页面和2个文件，在target/site/\n");
    tiny.replace("content/articles/first.md", "type=article", "type=artikel");
    assertThat(run(broken.toString()).err()).endsWith("1个问题；上次做好的网站原样未动\n");
    assertThat(run(broken.toString(), "--colour").err()).startsWith("不认识：--colour\nkuayue [选项] [文件夹]\n");
    assertThat(run(broken.toString(), "--zip").err()).startsWith("--zip后面还要写一个值\n");
    assertThat(run("--help", broken.toString()).out()).startsWith("kuayue [选项] [文件夹]\n");
  }

  @Test
  void endsWithTwoWhereItIsCalledWrongly() {
    assertThat(run("--colour").code()).isEqualTo(2);
    assertThat(run("--site").err()).startsWith("a value is missing: --site");
    assertThat(run("--zip", "--quiet").err()).startsWith("a value is missing: --zip");
    assertThat(run("one", "two").err()).startsWith("unknown: two");
  }

  @Test
  void endsWithTwoWhereThereIsNoSuchFolder() {
    Path nowhere = folder.resolve("nowhere").toAbsolutePath();
    Result result = run(nowhere.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("there is no folder " + nowhere + "\n");
    assertThat(nowhere).doesNotExist();
    assertThat(run("--help", nowhere.toString()).code()).isZero();
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isEqualTo(new Result(0, Options.USAGE.en() + "\n", ""));
  }

  private record Result(int code, String out, String err) {}

  private static Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
