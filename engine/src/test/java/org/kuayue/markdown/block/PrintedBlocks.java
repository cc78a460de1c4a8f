package org.kuayue.markdown.block;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.kuayue.markdown.html.BodyContext;
import org.kuayue.markdown.html.Html;

/** A page for the examples of the specifications: blocks by the project's own templates, addresses as they are. */
public final class PrintedBlocks implements BodyContext {

  private static final Configuration TEMPLATES = templates();

  private final String up;
  private final Properties labels = new Properties();

  /** A page in {@code language}: Chinese labels for Chinese, English for any other. */
  public PrintedBlocks(String language) {
    this(language, "");
  }

  /** The same at another depth: {@code up} stands before every address. */
  public PrintedBlocks(String language, String up) {
    this.up = up;
    Path file = Path.of("../templates/labels", (language.startsWith("zh") ? "zh-CN" : "en") + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      labels.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String href(String destination) {
    return up + destination;
  }

  @Override
  public String print(Map<String, Object> block) {
    StringWriter html = new StringWriter();
    try {
      TEMPLATES.getTemplate("block.ftlh").process(Map.of("block", within(block), "t", labels), html);
    } catch (IOException | TemplateException e) {
      throw new AssertionError(e);
    }
    return html.toString();
  }

  @Override
  public Map<String, Object> picture(String destination) {
    return Map.of(
        "slug", "bridge",
        "shape", "whole",
        "src", destination,
        "largest", destination,
        "width", 300,
        "height", 200,
        "alt", "A picture",
        "caption", markup("Its caption"),
        "illustration", false);
  }

  private Object within(Object model) {
    if (model instanceof Html html) {
      return markup(html.on(this));
    }
    if (model instanceof List<?> list) {
      return list.stream().map(this::within).toList();
    }
    if (model instanceof Map<?, ?> map) {
      Map<Object, Object> result = new LinkedHashMap<>();
      map.forEach((key, value) -> result.put(key, within(value)));
      return result;
    }
    return model;
  }

  private static TemplateHTMLOutputModel markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new AssertionError(e);
    }
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    try {
      configuration.setDirectoryForTemplateLoading(Path.of("../templates").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocalizedLookup(false);
    return configuration;
  }
}
