package org.kuayue.preview;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.kuayue.bake.Bake;
import org.kuayue.bake.Kept;
import org.kuayue.bake.Onlooker;
import org.kuayue.jbake.PagesOnDemand;
import org.kuayue.markdown.TextCount;
import org.kuayue.problem.Obsolete;
import org.kuayue.problem.Problem;
import org.kuayue.problem.ProblemsException;

/**
 * Bakes again and again, each time into a folder of its own: pages that are being served never change under a reader, and
 * the switch to the new ones is one assignment. Every bake is a full one: what depends on what need not be known. It is
 * shown as soon as its sources are in order, when every page can be made on demand, and given up from then on once there
 * is something newer to bake.
 */
final class Baker {

  /** Sites that are kept: the one that is served, and the one before, which a request may still be reading. */
  private static final int KEPT = 2;

  private final Path root;
  private final Path folder;
  private final Properties overrides;
  private final Kept kept = new Kept();
  private final ExecutorService cleaner = Executors.newSingleThreadExecutor(Baker::idleThread);
  private final Deque<Served> sites = new ArrayDeque<>();

  /** Files of bakes that were given up; the last one's pages are served, and ask for them, until another bake is shown. */
  private final List<Path> givenUp = new ArrayList<>();
  private Served shown = Served.NOTHING;
  private boolean reloading;
  private int reload;
  private int number;

  Baker(Path root, Path folder, Properties overrides) {
    this.root = root;
    this.folder = folder;
    this.overrides = overrides;
  }

  /**
   * Bakes after {@code changed} files were saved; whatever is wrong is on the desk, never thrown.
   *
   * @param early gets the desk as soon as pages can be looked at
   * @param superseded whether more has been saved since
   * @return the desk at the end, or nothing if the bake was given up
   */
  Optional<Desk> bake(Set<String> changed, Consumer<Desk> early, BooleanSupplier superseded) {
    number++;
    reloading |= needsReload(changed);
    reload = reloading ? number : reload;
    Path site = folder.resolve(Integer.toString(number));
    Look look = new Look(site, early, superseded);
    List<Problem> problems;
    try {
      problems = look.bake.run().warnings();
      shown = Served.whole(site, look.counts);
      keep(shown);
    } catch (Obsolete e) {
      givenUp.add(look.files);
      return Optional.empty();
    } catch (ProblemsException e) {
      problems = e.problems();
      shown = lastGood();
    }
    return Optional.of(look.desk(problems));
  }

  private static boolean needsReload(Set<String> changed) {
    return changed.stream().anyMatch(path -> !path.startsWith("content/") && !path.startsWith("assets/css/"));
  }

  /** What a failure brings back, whichever bake's pages were shown: its own, or one's that was given up before. */
  private Served lastGood() {
    return sites.isEmpty() ? Served.NOTHING : sites.peekLast();
  }

  private void keep(Served site) {
    sites.addLast(site);
    while (sites.size() > KEPT) {
      clear(sites.removeFirst().folder());
    }
  }

  /** Deletes {@code site} beside everything else: an editor's next save need not wait for a thousand files to go. */
  private void clear(Path site) {
    cleaner.execute(() -> OwnFolder.delete(site));
  }

  private static Thread idleThread(Runnable work) {
    Thread thread = new Thread(work, "kuayue-cleaner");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** What the bake that goes on shows before its end. */
  private final class Look implements Onlooker {

    private final long start = System.nanoTime();
    private final Bake bake;
    private final Consumer<Desk> early;
    private final BooleanSupplier superseded;
    private volatile boolean happened;
    private Path files;
    private Map<String, TextCount> counts = Map.of();

    Look(Path site, Consumer<Desk> early, BooleanSupplier superseded) {
      this.bake = Bake.preview(root, site, overrides, this);
      this.early = early;
      this.superseded = superseded;
    }

    @Override
    public Kept kept() {
      return kept;
    }

    @Override
    public void show(PagesOnDemand pages, Path folder, List<Problem> warnings) {
      happened = true;
      files = folder;
      shown = lastGood().behind(pages, files);
      counts = shown.counts();
      early.accept(desk(warnings));
      givenUp.forEach(Baker.this::clear);
      givenUp.clear();
    }

    /** Only what has been shown can be given up: else an editor who never rests would never see anything. */
    @Override
    public boolean isObsolete() {
      return happened && superseded.getAsBoolean();
    }

    private Desk desk(List<Problem> problems) {
      long millis = (System.nanoTime() - start) / 1_000_000;
      Desk desk = new Desk(number, shown, problems, bake.messages(), reload, millis, bake.pageBytes());
      if (desk.isWhole() && !desk.hasErrors()) {
        reloading = false;
      }
      return desk;
    }
  }
}
