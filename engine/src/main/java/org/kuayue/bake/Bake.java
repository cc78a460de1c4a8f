package org.kuayue.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.kuayue.check.Checks;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Publication;
import org.kuayue.edition.SiteFile;
import org.kuayue.header.DocumentType;
import org.kuayue.image.Picture;
import org.kuayue.image.Pictures;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.Settings;
import org.kuayue.problem.Problem;
import org.kuayue.problem.ProblemFormat;
import org.kuayue.problem.Problems;
import org.kuayue.problem.ProblemsException;
import org.kuayue.problem.Text;
import org.kuayue.publish.Assets;
import org.kuayue.publish.SiteZip;
import org.kuayue.publish.Staging;
import org.kuayue.source.FileKinds;
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
    List<Path> content = tree.files(settings.content(), FileKinds.CONTENT, problems);
    List<ContentDocument> documents = read(jbake, content, problems);
    List<SiteFile> files = files(tree, settings, content, problems);
    jbake.checkTemplates(problems);
    Publication publication = new Publication(today(settings.timezone(), problems), preview);
    problems.stopOnErrors();
    Edition edition = new Edition(settings.languages(), documents, files, publication);
    Checks.run(edition, problems);
    Pictures pictures = pictures(jbake, tree, edition, problems);
    problems.stopOnErrors();
    return write(jbake, edition, pictures, problems, documents.size(), start);
  }

  /** The day that decides what lies in the future: this one, or that of {@code SOURCE_DATE_EPOCH}, to bake it again. */
  private LocalDate today(ZoneId timezone, Problems problems) {
    try {
      Instant now = epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
      return LocalDate.ofInstant(now, timezone);
    } catch (NumberFormatException | DateTimeException e) {
      problems.add(epochInvalid(epoch));
      return LocalDate.EPOCH;
    }
  }

  private static List<ContentDocument> read(JBakeSite jbake, List<Path> content, Problems problems) {
    return content.stream().filter(Bake::isMarkdown).flatMap(file -> jbake.read(file, problems).stream()).toList();
  }

  private static boolean isMarkdown(Path file) {
    return file.toString().endsWith(".md");
  }

  /** The photographs among the content, and the assets; an edition may do without any assets. */
  private static List<SiteFile> files(SourceTree tree, Settings settings, List<Path> content, Problems problems) {
    List<SiteFile> files = new ArrayList<>();
    content.stream()
        .filter(file -> !isMarkdown(file))
        .forEach(file -> files.add(siteFile(tree, settings.content(), file, true)));
    if (Files.isDirectory(settings.assets())) {
      tree.files(settings.assets(), FileKinds.ASSETS, problems)
          .forEach(file -> files.add(siteFile(tree, settings.assets(), file, false)));
    }
    return files;
  }

  private static SiteFile siteFile(SourceTree tree, Path folder, Path file, boolean photograph) {
    return new SiteFile(tree.relative(file), folder.relativize(file).toString().replace('\\', '/'), photograph);
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

  private static Problem epochInvalid(String epoch) {
    return Problem.error(
        "epoch-invalid",
        SourceLocation.startOf(EPOCH),
        Text.of("“" + epoch + "”不是秒数", "\"" + epoch + "\" is no number of seconds"),
        Text.of("请写1970年以来的秒数，或清除这个环境变量。", "Write the seconds since 1970, or unset the variable."));
  }
}
