package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.header.DocumentType;

/** Every variable that a template gets stands in {@code docs/templates.md}, and there is a template that asks for it. */
class TemplateVariablesTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="${lang.tag}"><head><title>${page.title}</title><meta name="description" content="${t.home}"></head>
      <body><h1>${page.title}</h1><p class="variables">${(.data_model?keys + page?keys)?join(" ")}</p>${page.body}</body></html>
      """;

  @Test
  void areDocumented(@TempDir Path folder) throws IOException {
    TestProject project = TestProject.edition("paired", folder);
    project.write("jbake.properties", "site.languages=zh-CN,en\nsite.url=https://example.org/\ntheme.band=#9e1b1f\n");
    project.write("templates/" + DocumentType.COVER.word() + ".ftlh", PAGE);
    project.write("templates/" + DocumentType.ARTICLE.word() + ".ftlh", PAGE);
    project.bake();
    String docs = Files.readString(Path.of("../docs/templates.md"));
    String templates = templates();
    for (String page : new String[] {"index.html", "articles/stones.html"}) {
      assertThat(project.page(page).select(".variables").text().split(" "))
          .hasSizeGreaterThan(20)
          .allSatisfy(name -> assertThat(docs).containsPattern("[`{ ]" + name + "[`?(}]|" + name + ", "))
          .allSatisfy(name -> assertThat(templates).containsPattern("\\b" + name + "\\b"));
    }
  }

  private static String templates() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("../templates"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".ftlh")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
