package org.kuayue.jbake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * What {@code jbake.properties} says, typed.
 *
 * @param content the folder of the sources
 * @param templates the folder of the templates
 * @param assets the folder of the files that are copied
 * @param languages the edition's languages, the first at the site's root
 * @param theme the edition's colours
 * @param messages the language of problems
 */
public record Settings(
    Path content, Path templates, Path assets, List<Language> languages, Theme theme, Locale messages) {

  private static final String FILE = "jbake.properties";
  private static final String LANGUAGES = "site.languages";
  private static final String MESSAGES = "messages.language";

  static Settings of(DefaultJBakeConfiguration configuration, Problems problems) {
    Object messages = configuration.get(MESSAGES);
    return new Settings(
        configuration.getContentFolder().toPath(),
        configuration.getTemplateFolder().toPath(),
        configuration.getAssetFolder().toPath(),
        languages(configuration, problems),
        theme(configuration, problems),
        Locale.forLanguageTag(messages == null ? "en" : messages.toString()));
  }

  /** The languages, read leniently: for code that runs behind a check of the settings. */
  static List<Language> languages(DefaultJBakeConfiguration configuration, Problems problems) {
    Object value = configuration.get(LANGUAGES);
    List<Language> languages = new ArrayList<>();
    if (value != null) {
      for (Object tag : value instanceof List<?> list ? list : List.of(value.toString().split("\\s*,\\s*"))) {
        languages.add(Language.of(tag.toString().strip(), languages.isEmpty()));
      }
    }
    if (languages.isEmpty()) {
      problems.add(languagesMissing());
    }
    return languages;
  }

  private static Theme theme(DefaultJBakeConfiguration configuration, Problems problems) {
    TreeMap<String, String> colours = new TreeMap<>();
    Iterator<String> keys = configuration.getKeys();
    while (keys.hasNext()) {
      String key = keys.next();
      if (key.startsWith(Theme.PREFIX)) {
        String value = String.valueOf(configuration.get(key));
        colours.put(key, value);
        if (!Theme.COLOUR.matcher(value).matches()) {
          problems.add(colourInvalid(key, value));
        }
      }
    }
    return new Theme(colours);
  }

  private static Problem languagesMissing() {
    return Problem.error(
        "property-missing",
        SourceLocation.startOf(FILE),
        Text.of("没有写明语言：" + LANGUAGES, "no " + LANGUAGES),
        Text.of("请加一行，如 " + LANGUAGES + "=zh-CN,en", "Add a line such as " + LANGUAGES + "=zh-CN,en"));
  }

  private static Problem colourInvalid(String key, String value) {
    return Problem.error(
        "property-invalid",
        SourceLocation.startOf(FILE),
        Text.of(key + "的值“" + value + "”不是颜色", "\"" + value + "\" is no colour for " + key),
        Text.of("请写六位十六进制颜色，如#b3261e。", "Write six hexadecimal digits, such as #b3261e."));
  }
}
