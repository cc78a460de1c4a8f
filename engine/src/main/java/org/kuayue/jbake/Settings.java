package org.kuayue.jbake;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.kuayue.audit.AuditSettings;
import org.kuayue.edition.Language;
import org.kuayue.problem.ProblemFormat;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Severity;
import org.kuayue.problem.Text;
import org.kuayue.proofread.Proofreader;
import org.kuayue.proofread.ProofreaderSettings;
import org.kuayue.publish.site.Publishing;
import org.kuayue.source.SourceTree;

/**
 * What {@code jbake.properties} says, typed. It is longer than other classes because each setting's key, default and check
 * stand together.
 *
 * @param content the folder of the sources
 * @param templates the folder of the templates
 * @param assets the folder of the files that are copied
 * @param languages the edition's languages, the first at the site's root; none if they cannot be used
 * @param theme the edition's colours
 * @param timezone where its days begin, for documents that appear on one
 * @param messages the language of problems
 * @param format how problems are printed
 * @param audit what the audit of the baked site holds pages to
 * @param patience how long a bake waits for another one that writes to the same folder
 * @param proofreader how the words are proofread
 * @param publishing how the edition goes out
 */
public record Settings(
    Path content,
    Path templates,
    Path assets,
    List<Language> languages,
    Theme theme,
    ZoneId timezone,
    Locale messages,
    ProblemFormat format,
    AuditSettings audit,
    Duration patience,
    ProofreaderSettings proofreader,
    Publishing publishing) {

  private static final String LANGUAGES = "site.languages";
  private static final String TIMEZONE = "site.timezone";
  private static final String MESSAGES = "messages.language";
  private static final String FORMAT = "messages.format";
  private static final String OFF = "proofreader.off";
  private static final String SEVERITY = "proofreader.severity";
  private static final String PAGE_BYTES = "audit.page.bytes";
  private static final String WAIT_SECONDS = "bake.wait.seconds";
  private static final int MINUTE = 60;

  /** Every key that has an effect, but for the colours; a new one is a line here. */
  static final List<String> KEYS =
      List.of(LANGUAGES, TIMEZONE, MESSAGES, FORMAT, PAGE_BYTES, WAIT_SECONDS, OFF, SEVERITY);

  static Settings of(Configurations.Loaded loaded, Problems problems) {
    SettingValues values = new SettingValues(loaded, problems);
    DefaultJBakeConfiguration jbake = loaded.values();
    Path assets = jbake.getAssetFolder().toPath();
    Theme theme = theme(values);
    Set<String> known = new TreeSet<>(KEYS);
    known.addAll(PublishingSettings.KEYS);
    known.addAll(Theme.keys(StyleSheets.customProperties(assets)));
    values.checkKeys(known);
    List<Language> languages = checkedLanguages(values);
    Publishing publishing = PublishingSettings.of(values);
    return new Settings(
        jbake.getContentFolder().toPath(),
        jbake.getTemplateFolder().toPath(),
        assets,
        languages,
        theme,
        values.timezone(TIMEZONE),
        messages(values),
        values.oneOf(FORMAT, List.of("text", "json")).equals("json") ? ProblemFormat.JSON : ProblemFormat.TEXT,
        new AuditSettings(
            number(values, PAGE_BYTES, AuditSettings.FIRST_ROUND_TRIP), publishing.origin(), publishing.basePath(), languages),
        Duration.ofSeconds(number(values, WAIT_SECONDS, MINUTE)),
        proofreader(values),
        publishing);
  }

  /** The language of messages about the project at {@code root} for who cannot bake it; English where it cannot be known. */
  public static Locale messages(Path root, Properties overrides) {
    Problems untold = new Problems();
    return messages(new SettingValues(Configurations.load(new SourceTree(root), root, overrides, untold), untold));
  }

  private static Locale messages(SettingValues values) {
    return Locale.forLanguageTag(values.oneOf(MESSAGES, List.of("en", "zh")));
  }

  private static int number(SettingValues values, String key, int otherwise) {
    return values.parsed(
        key,
        text -> text.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty(),
        value -> Text.of("整数，0或更大", "a whole number, 0 or more"),
        otherwise);
  }

  private static List<Language> languages(DefaultJBakeConfiguration configuration) {
    List<Language> languages = new ArrayList<>();
    for (String tag : SettingValues.list(configuration, LANGUAGES)) {
      languages.add(Language.of(tag, languages.isEmpty()));
    }
    return languages;
  }

  private static List<Language> checkedLanguages(SettingValues values) {
    List<Language> languages = languages(values.configuration());
    if (languages.isEmpty()) {
      values.missing(LANGUAGES, "zh-CN,en");
    } else if (areAlike(languages, Language::folder)
        || areAlike(languages, language -> language.tag().toLowerCase(Locale.ROOT))
        || !languages.stream().map(Language::tag).allMatch(Settings::isLanguage)) {
      values.invalid(LANGUAGES, Text.of("不同语言的标记，如zh-CN,en", "tags of different languages, such as zh-CN,en"));
      return List.of();
    }
    return languages;
  }

  /** Whether two of {@code languages} have the same {@code part}; the first one's folder is the root, whatever its tag. */
  private static boolean areAlike(List<Language> languages, Function<Language, String> part) {
    return languages.stream().map(part).distinct().count() < languages.size();
  }

  private static boolean isLanguage(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static ProofreaderSettings proofreader(SettingValues values) {
    boolean error = values.oneOf(SEVERITY, List.of("warning", "error")).equals("error");
    return new ProofreaderSettings(
        Set.copyOf(values.someOf(OFF, Proofreader.rules())), error ? Severity.ERROR : Severity.WARNING);
  }

  private static Theme theme(SettingValues values) {
    TreeMap<String, String> colours = new TreeMap<>();
    for (String key : values.keys(Theme.PREFIX)) {
      Text expected = Text.of("六位十六进制颜色，如#b3261e", "six hexadecimal digits, such as #b3261e");
      values.set(key, Theme::colour, expected).ifPresent(colour -> colours.put(key, colour));
    }
    Theme theme = new Theme(colours);
    ThemeContrast.check(theme, values);
    return theme;
  }
}
