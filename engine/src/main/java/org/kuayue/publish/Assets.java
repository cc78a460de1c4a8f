package org.kuayue.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kuayue.font.HeadlineFonts;
import org.kuayue.source.FileKinds;

/** Copies the files that the site takes over as they are. */
public final class Assets {

  private Assets() {}

  /**
   * Copies all files below {@code assets} to the same place below {@code site}, but for those of other kinds and those in {@code
   * inlined}, a folder whose files stand in the pages already, and the font that is subset. Returns how many it copied.
   */
  public static int copy(Path assets, Path inlined, Path site) throws IOException {
    if (!Files.isDirectory(assets)) {
      return 0;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(assets)) {
      files = walk.filter(file -> isPublished(file, inlined)).sorted().toList();
    }
    for (Path file : files) {
      copyFile(file, site.resolve(assets.relativize(file).toString()));
    }
    return files.size();
  }

  /** Copies one file, making the folders above it. */
  public static void copyFile(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static boolean isPublished(Path file, Path inlined) {
    return Files.isRegularFile(file) && !file.startsWith(inlined) && !file.endsWith(HeadlineFonts.SOURCE) && FileKinds.ASSETS.include(file);
  }
}
