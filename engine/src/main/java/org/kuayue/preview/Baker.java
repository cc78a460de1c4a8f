package org.kuayue.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.kuayue.bake.Bake;
import org.kuayue.problem.Problem;
import org.kuayue.problem.ProblemsException;
import org.kuayue.publish.Staging;

/**
 * Bakes again and again, each time into a folder of its own: pages that are being served never change under a reader, and
 * the switch to the new ones is one assignment. Every bake is a full one: what depends on what need not be known.
 */
final class Baker {

  /** Sites that are kept: the one that is served, and the one before, which a request may still be reading. */
  private static final int KEPT = 2;

  private final Path root;
  private final Path folder;
  private final Properties overrides;
  private final Deque<Path> sites = new ArrayDeque<>();
  private Locale messages = Locale.ENGLISH;
  private int number;

  Baker(Path root, Path folder, Properties overrides) {
    this.root = root;
    this.folder = folder;
    this.overrides = overrides;
  }

  /** The language of the project's problems. */
  Locale messages() {
    return messages;
  }

  /** Bakes after {@code changed} files were saved; whatever is wrong is on the desk, never thrown. */
  Desk bake(Set<String> changed) {
    long start = System.nanoTime();
    number++;
    Path site = folder.resolve(Integer.toString(number));
    Bake bake = Bake.preview(root, site, overrides);
    List<Problem> problems;
    try {
      problems = bake.run().warnings();
      keep(site);
    } catch (ProblemsException e) {
      problems = e.problems();
    } catch (IOException e) {
      problems = List.of(Bake.failure(root, folder, e));
    }
    messages = bake.messages();
    long millis = (System.nanoTime() - start) / 1_000_000;
    return new Desk(number, sites.peekLast(), problems, needsReload(changed), millis);
  }

  private static boolean needsReload(Set<String> changed) {
    return changed.stream().anyMatch(path -> !path.startsWith("content/") && !path.startsWith("assets/css/"));
  }

  private void keep(Path site) throws IOException {
    sites.addLast(site);
    while (sites.size() > KEPT) {
      Staging.delete(sites.removeFirst());
    }
  }
}
