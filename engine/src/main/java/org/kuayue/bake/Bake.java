package org.kuayue.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.kuayue.audit.AuditSettings;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.Settings;
import org.kuayue.markdown.Markdown;
import org.kuayue.problem.Obsolete;
import org.kuayue.problem.ProblemFormat;
import org.kuayue.problem.Problems;
import org.kuayue.problem.ProblemsException;
import org.kuayue.problem.Text;
import org.kuayue.problem.Unexpected;
import org.kuayue.publish.SourceDate;
import org.kuayue.publish.Staging;

/**
 * One project folder in, one site out: reads the settings, takes the lock, lets the {@link Pipeline} run, and makes a problem
 * of whatever fails there. The last good site stays as it was until the pipeline's last step.
 */
public final class Bake {

  private final Place place;
  private final Properties overrides;
  private final String epoch;
  private Optional<Onlooker> onlooker = Optional.empty();
  private Consumer<Text> notices = notice -> {};
  private Locale messages = Locale.ENGLISH;
  private ProblemFormat format = ProblemFormat.TEXT;
  private int pageBytes = AuditSettings.FIRST_ROUND_TRIP;

  /**
   * A bake of the project at {@code root}.
   *
   * @param site the folder that the site is put into
   * @param zip the file that the packed site is put into, or null to pack nothing
   * @param overrides properties that win over {@code jbake.properties}; all but its defaults have to be settings
   */
  public Bake(Path root, Path site, Path zip, Properties overrides) {
    this(root, site, zip, overrides, System.getenv(SourceDate.VARIABLE));
  }

  /** A bake at the moment of {@code epoch}, seconds since 1970, or now if that is null. */
  Bake(Path root, Path site, Path zip, Properties overrides, String epoch) {
    this.place = new Place(root, real(site), zip);
    this.overrides = overrides;
    this.epoch = epoch;
  }

  /** Where {@code site} leads to if it is a link: that is what a server reads, and what has to be replaced. */
  private static Path real(Path site) {
    try {
      return Files.isSymbolicLink(site) ? site.toRealPath() : site;
    } catch (IOException e) {
      return site; // it leads nowhere, which is told when something is to be written there
    }
  }

  /** A bake for the preview: what is not published is in it, marked, and nothing is packed or compressed. */
  public static Bake preview(Path root, Path site, Properties overrides, Onlooker onlooker) {
    Bake bake = new Bake(root, site, null, overrides);
    bake.onlooker = Optional.of(onlooker);
    return bake;
  }

  /** The language in which problems are told: the project's, once its settings have been read. */
  public Locale messages() {
    return messages;
  }

  /** How problems are printed, once the settings have been read. */
  public ProblemFormat format() {
    return format;
  }

  /** The most that a page may weigh, compressed, once the settings have been read; 0 for no limit. */
  public int pageBytes() {
    return pageBytes;
  }

  /** Lets {@code listener} hear what is going on while nothing seems to. */
  public void onNotice(Consumer<Text> listener) {
    notices = listener;
  }

  /**
   * Bakes.
   *
   * @throws ProblemsException if the sources have errors or the site cannot be written; the last good site is as it was
   */
  public BakeReport run() {
    if (onlooker.isEmpty()) {
      ForkJoinPool.commonPool().execute(Markdown::load);
    }
    Problems problems = new Problems(() -> onlooker.isPresent() && onlooker.get().isObsolete());
    try {
      return run(problems, new Stages());
    } catch (ProblemsException | Obsolete e) {
      throw e;
    } catch (IOException e) {
      problems.add(place.failure(e));
    } catch (UncheckedIOException e) {
      problems.add(place.failure(e.getCause()));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      problems.add(Unexpected.problem(".", e));
    }
    throw new ProblemsException(problems.sorted());
  }

  private BakeReport run(Problems problems, Stages stages) throws IOException {
    Problems ofSettings = new Problems();
    JBakeSite jbake = new JBakeSite(place.root(), place.site(), overrides, ofSettings);
    Settings settings = jbake.settings();
    messages = settings.messages();
    format = settings.format();
    pageBytes = settings.audit().pageBytes();
    new PlaceCheck(place, List.of(settings.content(), settings.templates(), settings.assets())).run(problems);
    SourceDate date = SourceDate.of(epoch, problems);
    if (problems.hasErrors() || settings.languages().isEmpty()) { // for all other settings there are defaults to go on with
      problems.addAll(ofSettings.sorted());
      problems.stopOnErrors();
    }
    try (Staging staging = new Staging(place.site(), place.zip())) {
      if (!staging.begin(settings.patience(), notices)) {
        problems.add(place.running(settings.patience()));
        problems.stopOnErrors();
      }
      try {
        problems.addAll(ofSettings.sorted());
        return new Pipeline(place, jbake, staging, date, onlooker, problems, stages).run();
      } catch (Obsolete e) {
        staging.leave(); // the onlooker knows it, and is in a hurry
        throw e;
      }
    }
  }
}
