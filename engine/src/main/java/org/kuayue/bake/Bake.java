package org.kuayue.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.kuayue.audit.Audit;
import org.kuayue.audit.AuditSettings;
import org.kuayue.bake.Stages.Stage;
import org.kuayue.check.Checks;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Publication;
import org.kuayue.image.Pictures;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.PageFiles;
import org.kuayue.jbake.Settings;
import org.kuayue.markdown.Markdown;
import org.kuayue.problem.Obsolete;
import org.kuayue.problem.ProblemFormat;
import org.kuayue.problem.Problems;
import org.kuayue.problem.ProblemsException;
import org.kuayue.problem.Text;
import org.kuayue.problem.Unexpected;
import org.kuayue.publish.OfflineWorker;
import org.kuayue.publish.Publisher;
import org.kuayue.publish.SourceDate;
import org.kuayue.publish.Staging;
import org.kuayue.publish.host.ServerFolder;
import org.kuayue.publish.redirect.Redirect;
import org.kuayue.publish.redirect.Redirects;
import org.kuayue.publish.site.Publishing;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;
import org.kuayue.source.SourceTree;

/**
 * The pipeline: one project folder in, one site out. No page is made before all files have been checked, so that an editor
 * is told everything at once; nothing is written over the last good site until the last step.
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
    this.place = new Place(root, site, zip);
    this.overrides = overrides;
    this.epoch = epoch;
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
        return run(jbake, staging, date, problems, stages);
      } catch (Obsolete e) {
        staging.leave(); // the onlooker knows it, and is in a hurry
        throw e;
      }
    }
  }

  private BakeReport run(JBakeSite jbake, Staging staging, SourceDate date, Problems problems, Stages stages)
      throws IOException {
    Settings settings = jbake.settings();
    stages.end("start");
    SourceTree tree = new SourceTree(place.root());
    Sources sources = Sources.read(jbake, tree, onlooker.map(Onlooker::kept), problems);
    stages.end("read");
    List<ContentDocument> documents = sources.documents();
    jbake.checkTemplates(documents, problems);
    if (documents.isEmpty()) {
      problems.stopOnErrors();
    }
    Publication publication = new Publication(date.day(settings.timezone()), onlooker.isPresent());
    Edition edition =
        new Edition(
            settings.languages(),
            documents,
            sources.unread(),
            sources.files(),
            publication,
            settings.publishing().address());
    Pictures pictures = new Pictures(tree, settings.content(), settings.assets(), place.cache());
    problems.addAll(sources.findings(edition));
    List<Stage> parts = new ArrayList<>();
    parts.add(new Stage("check", () -> Checks.run(edition, problems)));
    if (!problems.hasErrors()) { // else nothing will be shown of them
      parts.add(new Stage("pictures", () -> pictures.make(PictureRequests.of(edition), problems)));
    }
    stages.together(parts);
    problems.stopOnErrors();
    PageFiles files = new PageFilesMaker(jbake, tree, edition, place.cache()).make(pictures, problems);
    List<Redirect> redirects = Redirects.of(edition, files.assets().addresses(), problems);
    problems.stopOnErrors();
    stages.end("pictures");
    Path folder = staging.folder();
    int copied = files.assets().write(folder);
    stages.end("assets");
    onlooker.ifPresent(looker -> jbake.onReady(ready -> looker.show(ready, folder, problems.sorted())));
    Publishing publishing = settings.publishing().compressedIf(onlooker.isEmpty());
    StagedSite site = new StagedSite(folder, place.cache(), edition, publishing, redirects, problems);
    Publisher publisher = new Publisher(site);
    int pages = jbake.render(edition, pictures, files, redirects, publisher, problems);
    problems.stopOnErrors();
    stages.end("render");
    // An editor wants to see the last change, never what is kept.
    publisher.complete(onlooker.isPresent() ? Step.NOTHING : new OfflineWorker(settings.templates()));
    problems.stopOnErrors();
    stages.end("complete");
    Audit.run(staging.folder(), place.root(), settings.audit(), problems);
    problems.stopOnErrors();
    stages.end("audit");
    publish(site, staging, date);
    stages.end("publish");
    return new BakeReport(
        documents.size(), pages, copied, place.zipBytes(), stages.nanos(), problems.sorted());
  }

  private void publish(StagedSite site, Staging staging, SourceDate date) throws IOException {
    if (onlooker.isPresent()) {
      staging.publish(date);
      return;
    }
    try (ServerFolder servers = new ServerFolder(place.hosting(), site.serverFiles())) {
      servers.prepare();
      staging.publish(date);
      servers.put().forEach((file, cause) -> site.problems().add(place.outdated(file, cause)));
    }
  }
}
