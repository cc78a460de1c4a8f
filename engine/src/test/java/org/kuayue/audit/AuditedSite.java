package org.kuayue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problems;
import org.kuayue.publish.site.Publishing;
import org.kuayue.publish.site.StagedSite;

/** A small site in which nothing is wrong, for tests to put something wrong into. */
abstract class AuditedSite {

  static final String PAGE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <title>一页</title>
      <meta name="description" content="一句话">
      <link rel="alternate" hreflang="en" href="en/index.html">
      <link rel="canonical" href="https://example.org/feature/">
      <style>a { background: url("bridge.svg") }</style>
      </head>
      <body>
      <h1 id="top">一页</h1>
      <a href="https://elsewhere.example/?a=1&amp;b=2">elsewhere</a> <a href="#top">up</a> <a href="#">top</a>
      <img src="bridge.svg" width="64" height="48" alt="桥">
      <!-- <h1>not read</h1> -->
      MARK
      </body>
      </html>
      """;

  private static final int MARK_LINE = 16;

  @TempDir Path folder;

  Path site;
  int pageBytes = 14_600;
  boolean compressed;
  String origin = "https://example.org";
  String path = "/feature/";

  /** What the last audit advised, a hint for each problem. */
  List<String> hints;

  @BeforeEach
  void goodSite() throws IOException {
    site = folder.resolve("target/site");
    write("index.html", PAGE.replace("MARK", ""));
    write("bridge.svg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"48\"/>");
    write(
        "en/index.html",
        """
        <!doctype html>
        <html lang="en"><head><title>A page</title><meta name="description" content="One sentence"></head>
        <body><h1>A page</h1><a href="../index.html#top">中文</a></body></html>
        """);
  }

  void mark(String html) throws IOException {
    write("index.html", PAGE.replace("MARK", html));
    assertThat(PAGE.lines().toList().indexOf("MARK") + 1).isEqualTo(MARK_LINE);
  }

  void replace(String old, String text) throws IOException {
    String before = Files.readString(site.resolve("index.html"));
    assertThat(before).contains(old);
    write("index.html", before.replace(old, text).replace("MARK", ""));
  }

  void write(String address, String text) throws IOException {
    Files.createDirectories(site.resolve(address).getParent());
    Files.writeString(site.resolve(address), text, StandardCharsets.UTF_8);
  }

  void assertProblems(String... expected) throws IOException {
    assertThat(audit()).containsExactly(expected);
  }

  /** The first lines of all problems, which are the same whether pages are read as they are written or when all are there. */
  List<String> audit() throws IOException {
    Path other = folder.resolve("target/other");
    FileUtils.deleteDirectory(other.toFile());
    FileUtils.copyDirectory(site.toFile(), other.toFile(), file -> !file.getName().endsWith(".html"));
    List<String> written = audit(other, pages());
    assertThat(audit(site, Map.of())).isEqualTo(written);
    return written;
  }

  private SortedMap<String, String> pages() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    for (File page : FileUtils.listFiles(site.toFile(), new String[] {"html"}, true)) {
      pages.put(site.relativize(page.toPath()).toString().replace('\\', '/'), Files.readString(page.toPath()));
    }
    return pages;
  }

  /** Audits the site in {@code place}, which gets {@code pages} too. */
  private List<String> audit(Path place, Map<String, String> pages) throws IOException {
    List<Language> languages = List.of(Language.of("zh-CN", true), Language.of("en", false));
    Problems problems = new Problems();
    Publishing publishing = new Publishing(Optional.empty(), compressed, false);
    StagedSite staged = new StagedSite(place, null, null, publishing, List.of(), problems);
    Audit audit = new Audit(staged, folder, new AuditSettings(pageBytes, origin, path, languages));
    for (Map.Entry<String, String> page : pages.entrySet()) {
      staged.write(page.getKey(), page.getValue());
      audit.read(page.getKey(), page.getValue());
    }
    assertThat(problems.sorted()).as("told at the end").isEmpty();
    audit.finish();
    hints = problems.sorted().stream().map(problem -> problem.hint().en()).toList();
    return problems.sorted().stream().map(problem -> problem.in(Locale.ENGLISH).lines().findFirst().orElseThrow()).toList();
  }
}
