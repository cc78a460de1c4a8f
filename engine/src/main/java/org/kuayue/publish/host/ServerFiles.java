package org.kuayue.publish.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/** What is for a server's own configuration, in a folder beside the site: nobody should be able to ask for it. */
public final class ServerFiles implements Step {

  @Override
  public void apply(StagedSite site) throws IOException {
    site.serverFiles().put("nginx.conf", Nginx.snippet(site));
    site.serverFiles().put("Caddyfile", Caddy.snippet(site));
    site.serverFiles().put("objects.json", ObjectList.of(site));
  }

  /** Writes {@code files} into {@code folder}: each aside first, so that a server never reads half of one. */
  public static void write(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path partial = folder.resolve("." + file.getKey() + "-new");
      Files.writeString(partial, file.getValue());
      Files.move(
          partial,
          folder.resolve(file.getKey()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
