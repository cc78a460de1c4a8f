package org.kuayue.publish.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
