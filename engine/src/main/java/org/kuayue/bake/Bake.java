package org.kuayue.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.kuayue.check.Checks;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Publication;
import org.kuayue.header.DocumentType;
import org.kuayue.image.Picture;
import org.kuayue.image.Pictures;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.Settings;
import org.kuayue.problem.ProblemFormat;
import org.kuayue.problem.Problems;
import org.kuayue.problem.ProblemsException;
import org.kuayue.publish.Assets;
import org.kuayue.publish.SiteZip;
import org.kuayue.publish.Staging;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

/**
 * The pipeline: one project folder in, one site out. Each step sees all files before the next begins, so that an editor
 * is told everything at once; nothing is written over the last good site until the last step.
 */
public final class Bake {

  private static final String CSS = "css";
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  private final Path root;
  private final Path site;
  private final Path zip;
  private final Properties overrides;
  private final String epoch;
  private boolean preview;
  private Locale messages = Locale.ENGLISH;
  private ProblemFormat format = ProblemFormat.TEXT;

  /**
   * A bake of the project at {@code root}.
   *
   * @param site the folder that the site is put into
   * @param zip the file that the packed site is put into
   * @param overrides properties that win over {@code jbake.properties}
   */
  public Bake(Path root, Path site, Path zip, Properties overrides) {
    this(root, site, zip, overrides, System.getenv(EPOCH));
  }

  /** A bake on the day of {@code epoch}, seconds since 1970, or on this day if that is null. */
  Bake(Path root, Path site, Path zip, Properties overrides, String epoch) {
    this.root = root;
    this.site = site;
    this.zip = zip;
    this.overrides = overrides;
    this.epoch = epoch;
  }

  /** A bake for the preview: what is not published is in it, marked, and nothing is packed. */
  public static Bake preview(Path root, Path site, Properties overrides) {
    Bake bake = new Bake(root, site, null, overrides);
    bake.preview = true;
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

  /**
   * Bakes.
   *
   * @throws ProblemsException if the sources have errors; the last good site is as it was
   * @throws IOException if the site cannot be written; likewise
   */
  public BakeReport run() throws IOException {
    long start = System.nanoTime();
    Problems problems = new Problems();
    JBakeSite jbake = new JBakeSite(root, site, overrides, problems);
    Settings settings = jbake.settings();
    messages = settings.messages();
    format = settings.format();
    problems.stopOnErrors();
    SourceTree tree = new SourceTree(root);
    Sources sources = Sources.read(jbake, tree, problems);
    jbake.checkTemplates(problems);
    Publication publication = Publication.on(epoch, settings.timezone(), preview, problems);
    problems.stopOnErrors();
    Edition edition = new Edition(settings.languages(), sources.documents(), sources.files(), publication);
    Checks.run(edition, problems);
    Pictures pictures = pictures(jbake, tree, edition, problems);
    problems.stopOnErrors();
    return write(jbake, edition, pictures, problems, sources.documents().size(), start);
  }

  private static Pictures pictures(JBakeSite jbake, SourceTree tree, Edition edition, Problems problems) {
    Pictures pictures = new Pictures(tree, jbake.settings().content(), jbake.settings().assets());
    edition
        .documents()
        .filter(document -> document.type() == DocumentType.PHOTO)
        .forEach(
            photo -> pictures.find(photo.slug(), SourceLocation.startOf(photo.source().path()), problems));
    return pictures;
  }

  private BakeReport write(
      JBakeSite jbake, Edition edition, Pictures pictures, Problems problems, int read, long start)
      throws IOException {
    try (Staging staging = new Staging(site)) {
      int pages = jbake.render(edition, pictures, staging.folder(), problems);
      problems.stopOnErrors();
      Path assets = jbake.settings().assets();
      int copied = Assets.copy(assets, assets.resolve(CSS), staging.folder());
      for (Picture picture : pictures.photographs().toList()) {
        Assets.copyFile(picture.file(), staging.folder().resolve(picture.address()));
        copied++;
      }
      staging.publish();
      if (zip != null) {
        SiteZip.write(site, zip);
      }
      return new BakeReport(
          read,
          pages, copied, zip == null ? 0 : Files.size(zip), System.nanoTime() - start, problems.sorted());
    }
  }
}
