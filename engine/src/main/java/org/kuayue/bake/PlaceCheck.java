package org.kuayue.bake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.publish.host.ServerFiles;

/** Whether a site and its zip can be put in their place without harm to anything else, the sources above all. */
final class PlaceCheck {

  /** How every zip begins. */
  private static final byte[] ZIP = {'P', 'K'};

  private final Place place;
  private final List<Path> sources;

  /** The check of {@code place}, in a project whose sources are in the folders {@code sources}. */
  PlaceCheck(Place place, List<Path> sources) {
    this.place = place;
    this.sources = sources;
  }

  /** Adds to {@code problems} what speaks against the place. */
  void run(Problems problems) throws IOException {
    Path site = Place.normal(place.site());
    if (Stream.concat(Stream.of(place.root()), sources.stream()).anyMatch(path -> Place.normal(path).startsWith(site))
        || isAmongSources(site)) {
      problems.add(amongSources());
    } else if (Files.exists(site) && !Files.isDirectory(site)) {
      problems.add(notAFolder());
    } else if (Files.isDirectory(site) && isForeign(site)) {
      problems.add(foreign(place.site()));
    } else if (ServerFiles.wouldReplaceOthers(place.hosting())) {
      problems.add(foreign(place.hosting()));
    }
    if (place.zip() != null) {
      checkZip(Place.normal(place.zip()), site, problems);
    }
  }

  private void checkZip(Path zip, Path site, Problems problems) throws IOException {
    if (zip.startsWith(site) || site.startsWith(zip) || isAmongSources(zip)) {
      problems.add(zipMisplaced());
    } else if (Files.exists(zip) && !isZip(zip)) {
      problems.add(zipForeign());
    }
  }

  private boolean isAmongSources(Path path) {
    return sources.stream().map(Place::normal).anyMatch(path::startsWith);
  }

  /**
   * The folder would be replaced as a whole: one that is not a site of ours holds what somebody wants to keep. An {@code
   * index.html} proves nothing, since anybody's site has one.
   */
  private static boolean isForeign(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      return files.findAny().isPresent() && !Files.isRegularFile(site.resolve(GeneratedFiles.MANIFEST));
    }
  }

  /** Whether {@code file} is a zip by its beginning, or is empty, as a power cut may leave one: that is nothing to keep. */
  private static boolean isZip(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] beginning = in.readNBytes(ZIP.length);
      return beginning.length == 0 || Arrays.equals(beginning, ZIP);
    }
  }

  private Problem amongSources() {
    return Problem.error(
        "site-among-sources",
        place.at(place.site()),
        Text.of("网站不能写到这里：这是项目目录，或在源文件夹之中", "the site cannot go here: sources are in this folder, or it is in theirs"),
        Text.of("请用一个单独的文件夹，如target/site。", "Use a folder of its own, such as target/site."));
  }

  private Problem notAFolder() {
    return Problem.error(
        "site-not-a-folder",
        place.at(place.site()),
        Text.of("这里应当是文件夹，却是一个文件", "a file stands where the site's folder belongs"),
        Text.of("请移走这个文件，或换一个文件夹。", "Move the file away, or name another folder."));
  }

  private Problem foreign(Path folder) {
    return Problem.error(
        "site-foreign",
        place.at(folder),
        Text.of("这个文件夹里有别的东西，不是生成的网站或其主机配置", "this folder holds something else than a baked site or what hosts need for it"),
        Text.of(
            "写入会替换其中的文件；请换一个网站文件夹，或先清空它。",
            "What is in it would be replaced: name another folder for the site, or empty this one first."));
  }

  private Problem zipMisplaced() {
    return Problem.error(
        "zip-misplaced",
        place.at(place.zip()),
        Text.of("压缩包不能写到这里：这里是网站的文件夹，或是源文件夹", "the zip cannot go here: this is the site's folder, or one of the sources'"),
        Text.of("请放在网站旁边，如target/site.zip。", "Put it beside the site, such as target/site.zip."));
  }

  private Problem zipForeign() {
    return Problem.error(
        "zip-foreign",
        place.at(place.zip()),
        Text.of("这里已有别的东西，不是压缩包", "something else than a zip is here already"),
        Text.of("写入会替换它；请给压缩包换一个名字，或先移走它。", "It would be replaced: give the zip another name, or move it away."));
  }
}
