package org.kuayue.publish.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/** What is for a server's own configuration, in a folder beside the site: nobody should be able to ask for it. */
public final class ServerFiles implements Step {

  private static final String NGINX = "nginx.conf";
  private static final String CADDY = "Caddyfile";

  /** By this one, which is put in its place first, the folder is known to be one of ours. */
  private static final String OBJECTS = "objects.json";

  @Override
  public void apply(StagedSite site) throws IOException {
    site.serverFiles().put(OBJECTS, ObjectList.of(site));
    site.serverFiles().put(NGINX, Nginx.snippet(site));
    site.serverFiles().put(CADDY, Caddy.snippet(site));
  }

  /** Whether {@code folder} has files called as ours that no bake put there: everybody's server has such. */
  public static boolean wouldReplaceOthers(Path folder) {
    return !Files.exists(folder.resolve(OBJECTS))
        && (Files.exists(folder.resolve(NGINX)) || Files.exists(folder.resolve(CADDY)));
  }

  /** Writes {@code files} into {@code folder}, aside: what can go wrong does so before the site itself is replaced. */
  public static void prepare(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(aside(folder, file.getKey()), file.getValue());
    }
  }

  /** Puts what was prepared in place of the last, each file at once, so that a server never reads half of one. */
  public static void put(Path folder, Set<String> files) throws IOException {
    for (String file : files) {
      Files.move(
          aside(folder, file), folder.resolve(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path aside(Path folder, String file) {
    return folder.resolve("." + file + "-new");
  }
}
