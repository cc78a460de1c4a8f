package org.kuayue.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayue.audit.Audit;
import org.kuayue.bake.Stages.Stage;
import org.kuayue.check.Checks;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Publication;
import org.kuayue.image.Pictures;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.PageFiles;
import org.kuayue.jbake.Settings;
import org.kuayue.problem.Problems;
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
 * The steps of a bake that has its settings and the lock. No page is made before all files have been checked, so that an
 * editor is told everything at once; nothing is written over the last good site until the last step.
 */
final class Pipeline {

  private final Place place;
  private final JBakeSite jbake;
  private final Settings settings;
  private final Staging staging;
  private final SourceDate date;
  private final Optional<Onlooker> onlooker;
  private final Problems problems;
  private final Stages stages;
  private final SourceTree tree;

  Pipeline(
      Place place,
      JBakeSite jbake,
      Staging staging,
      SourceDate date,
      Optional<Onlooker> onlooker,
      Problems problems,
      Stages stages) {
    this.place = place;
    this.jbake = jbake;
    this.settings = jbake.settings();
    this.staging = staging;
    this.date = date;
    this.onlooker = onlooker;
    this.problems = problems;
    this.stages = stages;
    this.tree = new SourceTree(place.root());
  }

  BakeReport run() throws IOException {
    stages.end("start");
    Sources sources = Sources.read(jbake, tree, onlooker.map(Onlooker::kept), problems);
    stages.end("read");
    Edition edition = edition(sources);
    problems.addAll(sources.findings(edition));
    Pictures pictures = check(edition);
    PageFiles files = new PageFilesMaker(jbake, tree, edition, place.cache()).make(pictures, problems);
    List<Redirect> redirects = Redirects.of(edition, files.assets().addresses(), problems);
    end("pictures");
    Path folder = staging.folder();
    int copied = files.assets().write(folder);
    stages.end("assets");
    onlooker.ifPresent(looker -> jbake.onReady(ready -> looker.show(ready, folder, problems.sorted())));
    Publishing publishing = settings.publishing().compressedIf(onlooker.isEmpty());
    StagedSite site = new StagedSite(folder, place.cache(), edition, publishing, redirects, problems);
    Audit audit = new Audit(site, place.root(), settings.audit());
    Publisher publisher = new Publisher(site, audit);
    int pages = jbake.render(edition, pictures, files, redirects, publisher, problems);
    end("render");
    stages.share("render", "audit", audit.nanos());
    complete(site, publisher, audit);
    return new BakeReport(
        sources.documents().size(), pages, copied, place.zipBytes(), stages.nanos(), problems.sorted());
  }

  /** Ends {@code stage}, and the bake if there are errors. */
  private void end(String stage) {
    problems.stopOnErrors();
    stages.end(stage);
  }

  private Edition edition(Sources sources) {
    List<ContentDocument> documents = sources.documents();
    jbake.checkTemplates(documents, problems);
    if (documents.isEmpty()) {
      problems.stopOnErrors();
    }
    return new Edition(
        settings.languages(),
        documents,
        sources.unread(),
        sources.files(),
        new Publication(date.day(settings.timezone()), onlooker.isPresent()),
        settings.publishing().address());
  }

  /** Checks {@code edition} and makes its pictures. */
  private Pictures check(Edition edition) throws IOException {
    Pictures pictures = new Pictures(tree, settings.content(), settings.assets(), place.cache());
    List<Stage> parts = new ArrayList<>();
    parts.add(new Stage("check", () -> Checks.run(edition, problems)));
    if (!problems.hasErrors()) { // else nothing will be shown of them
      parts.add(new Stage("pictures", () -> pictures.make(PictureRequests.of(edition), problems)));
    }
    stages.together(parts);
    problems.stopOnErrors();
    return pictures;
  }

  /** What comes when all pages have been written. */
  private void complete(StagedSite site, Publisher publisher, Audit audit) throws IOException {
    // An editor wants to see the last change, never what is kept.
    publisher.complete(onlooker.isPresent() ? Step.NOTHING : new OfflineWorker(settings.templates()));
    end("complete");
    audit.finish();
    end("audit");
    publish(site);
    stages.end("publish");
  }

  private void publish(StagedSite site) throws IOException {
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
