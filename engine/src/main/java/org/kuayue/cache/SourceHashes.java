package org.kuayue.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hashes of files that this process has read before, for the preview, which asks for the same photographs after every
 * save. A file counts as untouched while the system's own marks of it are the same; marks younger than a file system can
 * tell apart are not trusted, as in Git's index.
 */
public final class SourceHashes {

  /** No file system in use counts in coarser steps. */
  private static final Duration STEP = Duration.ofSeconds(2);

  private static final String UNIX = "unix:size,lastModifiedTime,ctime,ino";
  private static final String OTHER = "size,lastModifiedTime,creationTime";
  private static final Map<Path, Known> KNOWN = new ConcurrentHashMap<>();

  private record Known(Map<String, Object> marks, String hash) {}

  private SourceHashes() {}

  /** The SHA-256 of {@code file}: of a source, or of a file that was made for a hash; those of a bake would pile up here. */
  public static String of(Path file) throws IOException {
    Instant now = Instant.now();
    Map<String, Object> marks = marks(file);
    Known known = KNOWN.get(file);
    if (known != null && known.marks().equals(marks)) {
      return known.hash();
    }
    String hash = Digests.hex(file);
    if (isOld(marks, now)) {
      KNOWN.put(file, new Known(marks, hash));
    }
    return hash;
  }

  private static Map<String, Object> marks(Path file) throws IOException {
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    return Files.readAttributes(file, unix ? UNIX : OTHER);
  }

  private static boolean isOld(Map<String, Object> marks, Instant now) {
    return marks.values().stream()
        .filter(FileTime.class::isInstance)
        .allMatch(time -> ((FileTime) time).toInstant().plus(STEP).isBefore(now));
  }
}
