package org.kuayue.icon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.kuayue.cache.Cache;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.Language;
import org.kuayue.header.HeaderKey;
import org.kuayue.publish.site.JsonText;

/** What a phone needs to keep the feature on its home screen: one manifest per language, with its name and its cover. */
public final class WebManifests {

  private record Icon(String address, String sizes, String type, String purpose) {}

  private static final List<Icon> ICONS =
      List.of(
          new Icon(Icons.DRAWING, "any", "image/svg+xml", "any"),
          new Icon(Icons.MEDIUM, "192x192", "image/png", "any"),
          new Icon(Icons.LARGE, "512x512", "image/png", "any"),
          new Icon(Icons.MASKABLE, "512x512", "image/png", "maskable"));

  private WebManifests() {}

  /** The address from the site's root of the manifest of {@code language}. */
  public static String address(Language language) {
    return language.resolve(GeneratedFiles.WEB_MANIFEST);
  }

  /**
   * The manifests of {@code edition}, by address from the site's root.
   *
   * @param relative how the file at the first address writes the second
   */
  public static Map<String, Path> make(
      Edition edition, String background, Cache cache, BinaryOperator<String> relative) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (Language language : edition.languages()) {
      ContentDocument cover = edition.cover(language).orElseThrow();
      String text = text(cover, background, relative);
      String key = Cache.key("manifest", text);
      files.put(address(language), cache.get(key, () -> text.getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  private static String text(ContentDocument cover, String background, BinaryOperator<String> relative) {
    String name = cover.header().require(HeaderKey.MASTHEAD);
    return """
        {"name": %s, "short_name": %s, "lang": "%s", "start_url": "./", "display": "browser",
        "background_color": "%s", "theme_color": "%s", "icons": [
        %s]}
        """
        .formatted(
            JsonText.string(name + " · " + cover.header().require(HeaderKey.TITLE)),
            JsonText.string(name),
            cover.language().tag(),
            background,
            background,
            ICONS.stream()
                .map(icon -> icon(icon, relative.apply(address(cover.language()), icon.address)))
                .collect(Collectors.joining(",\n")));
  }

  private static String icon(Icon icon, String src) {
    return "{\"src\": \"%s\", \"sizes\": \"%s\", \"type\": \"%s\", \"purpose\": \"%s\"}"
        .formatted(src, icon.sizes, icon.type, icon.purpose);
  }
}
