package org.kuayue.publish;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.parallel.Together;
import org.kuayue.publish.site.JsonText;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/** {@code edition.json}: every other file with its hash and size, to compare what is online with what was baked. */
final class EditionManifest implements Step {

  static final String ADDRESS = GeneratedFiles.MANIFEST;

  @Override
  public void apply(StagedSite site) throws IOException {
    List<String> files = Together.map(site.addresses(), address -> entry(site, address));
    site.write(
        ADDRESS,
        "{\"generator\": " + JsonText.string("Kuayue " + version()) + ", \"files\": [\n" + String.join(",\n", files) + "\n]}\n");
  }

  private static String entry(StagedSite site, String address) throws IOException {
    site.problems().goOn();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("path", address);
    file.put("sha256", site.digest(address));
    file.put("size", site.size(address));
    return JsonText.object(file);
  }

  /** The engine's version, from its jar; classes that were never packed have none. */
  private static String version() {
    return Optional.ofNullable(EditionManifest.class.getPackage().getImplementationVersion()).orElse("unpacked");
  }
}
