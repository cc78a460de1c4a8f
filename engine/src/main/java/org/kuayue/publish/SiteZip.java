package org.kuayue.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The site as one file, for hosts that take an upload. The same site gives the same bytes: entries are sorted, and
 * their times are not those of the clock: see {@link SourceDate#inZip}.
 */
final class SiteZip {

  /** A second compression would only take time. */
  private static final List<String> COMPRESSED = List.of(".gz", ".br", ".jpg", ".jpeg", ".webp", ".png", ".woff2");

  private SiteZip() {}

  /** Packs {@code site} into the new file {@code zip}; entries are dated {@code time}. */
  static void write(Path site, Path zip, SourceDate time) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      walk.filter(Files::isRegularFile).forEach(file -> files.put(name(site, file), file));
    }
    Files.createDirectories(zip.getParent());
    try (ZipOutputStream zipped = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(time.inZip(checksum(file.getValue())));
        zipped.setLevel(isCompressed(entry.getName()) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zipped.putNextEntry(entry);
        Files.copy(file.getValue(), zipped);
        zipped.closeEntry();
      }
    }
  }

  private static long checksum(Path file) throws IOException {
    try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
      in.transferTo(OutputStream.nullOutputStream());
      return in.getChecksum().getValue();
    }
  }

  /** Paths are sorted by these names, since paths themselves compare differently on Windows. */
  private static String name(Path site, Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isCompressed(String name) {
    return COMPRESSED.stream().anyMatch(name::endsWith);
  }
}
