package org.kuayue.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The site as one file, for hosts that take an upload. The same site gives the same bytes: entries are sorted and all
 * have the earliest time that the format knows.
 */
public final class SiteZip {

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SiteZip() {}

  /** Packs {@code site} into {@code zip}, replacing what was there in one step. */
  public static void write(Path site, Path zip) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    Path partial = zip.resolveSibling("." + zip.getFileName() + "-new");
    try (OutputStream out = Files.newOutputStream(partial);
        ZipOutputStream zipped = new ZipOutputStream(out)) {
      for (Path file : files) {
        ZipEntry entry = new ZipEntry(site.relativize(file).toString().replace('\\', '/'));
        entry.setTimeLocal(EARLIEST);
        zipped.putNextEntry(entry);
        Files.copy(file, zipped);
        zipped.closeEntry();
      }
    }
    Files.move(partial, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
