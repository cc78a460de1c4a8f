package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.problem.Problem;

/** What is wrong, at whichever step it is found, stops the bake and leaves the last good site as it was. */
class BadInputTest {

  @TempDir Path folder;

  private TestProject project;
  private List<String> lastGood;

  @BeforeEach
  void bakeOnce() throws IOException {
    project = TestProject.tiny(folder);
    project.bake();
    lastGood = snapshot();
  }

  @AfterEach
  void lastGoodSiteIsAsItWas() throws IOException {
    assertThat(snapshot()).isEqualTo(lastGood);
    try (Stream<Path> target = Files.list(project.file("target"))) {
      assertThat(target.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".bake-lock", "hosting", "site", "tiny-site.zip");
    }
  }

  @Test
  void missingContentFolder() throws IOException {
    Files.move(project.file("content"), project.file("elsewhere"));
    assertProblems("content:1:1: error [folder-missing]");
  }

  @Test
  void undefinedVariableInATemplate() throws IOException {
    project.write("templates/article.ftlh", "<p>one</p>\n<p>${page.titel}</p>\n");
    assertProblems("templates/article.ftlh:2:6: error [template-error]");
  }

  @Test
  void addressInATemplateThatIsNone() throws IOException {
    project.write("jbake.properties", "site.languages=en\nsite.url=https://example.org/\n");
    project.write(
        "templates/article.ftlh",
        "<!doctype html>\n<html lang=\"en\"><title>${page.title}</title><meta name=\"description\" content=\"x\"><h1>a</h1>\n<img alt=\"\" src=\"a b.png\">\n${page.body}</html>\n");
    assertProblems("articles/first.html:3:1: error [audit-link-broken]", "articles/second.html:3:1: error [audit-link-broken]");
  }

  @Test
  void templatesWithoutAnEnd() throws IOException {
    project.write("templates/404.ftlh", "<#macro again><@again/></#macro>\n<@again/>\n");
    assertProblems("templates/404.ftlh:1:1: error [internal-error]");
  }

  @Test
  void quotationMarkInATemplateThatIsNotClosed() throws IOException {
    project.write("jbake.properties", "site.languages=en\nsite.url=https://example.org/\n");
    project.write("templates/article.ftlh", "<!doctype html>\n<html lang='en'><title>A</title><h1>A</h1>\n<img src=\"a.png>\n");
    assertProblems(
        "articles/first.html:3:11: error [audit-html-malformed]", "articles/second.html:3:11: error [audit-html-malformed]");
  }

  @Test
  void brokenComponentOfABlock() throws IOException {
    project.write("templates/block.ftlh", "\n<#if>");
    assertProblems("templates/block.ftlh:2:2: error [template-error]");
  }

  @Test
  void missingHeaderKeysOfAllFilesInOneRun() throws IOException {
    project.replace("content/articles/first.md", "title=How <It> Was Built\n", "");
    project.replace("content/articles/second.md", "title=Who Paid for It\n", "");
    assertProblems(
        "content/articles/first.md:1:1: error [header-key-missing]",
        "content/articles/second.md:1:1: error [header-key-missing]");
  }

  /** What is wrong in a file that can be read is told beside those that cannot, and nothing that only follows from these. */
  @Test
  void headersAndTextsInOneRun() throws IOException {
    project.replace("content/articles/second.md", "date=2020", "date=2020/05");
    project.replace("content/photos/bridge.md", "status=published", "status=publish");
    project.replace("content/articles/first.md", "## The stones\n\nAgain", "### The stones\n\n[Here](thrid.md), again");
    List<Problem> problems = project.problems();
    assertThat(problems.stream().map(problem -> problem.location() + " " + problem.code()))
        .containsExactly(
            "content/articles/first.md:21:1 link-broken",
            "content/articles/second.md:4:6 header-value-invalid",
            "content/photos/bridge.md:2:8 header-value-invalid");
  }

  @Test
  void settingsAndTextsInOneRun() throws IOException {
    project.write("jbake.properties", "site.languages=en\ntheme.accent=red\n");
    project.replace("content/articles/first.md", "bridge.jpg", "brigde.jpg");
    assertProblems(
        "content/articles/first.md:13:1: error [figure-missing]", "jbake.properties:2:14: error [property-invalid]");
  }

  @Test
  void mistypedPhoto() throws IOException {
    project.replace("content/articles/first.md", "bridge.jpg", "brigde.jpg");
    List<Problem> problems = assertProblems("content/articles/first.md:13:1: error [figure-missing]");
    assertThat(problems.get(0).hint().en()).isEqualTo("Did you mean \"bridge\"?");
  }

  @Test
  void linksToNowhere() throws IOException {
    project.replace("content/articles/first.md", "second.md#the-toll", "secnd.md");
    project.replace("content/articles/second.md", "(#the-toll)", "(#the-tol)");
    assertProblems(
        "content/articles/first.md:9:20: error [link-broken]",
        "content/articles/second.md:9:14: error [anchor-broken]");
  }

  private List<Problem> assertProblems(String... starts) throws IOException {
    List<Problem> problems = project.problems();
    assertThat(problems.stream().map(problem -> problem.in(Locale.ENGLISH).replaceFirst("(?s)(\\]).*", "$1")))
        .containsExactly(starts);
    return problems;
  }

  private List<String> snapshot() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(project.site())) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.add(file + " " + Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
