package org.kuayue.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Files that take long to make, kept from one bake to the next under a hash of everything that they were made from: a
 * change makes a new key, so that nothing has to be invalidated. What nobody asked for in a month is forgotten. The folder
 * may be deleted at any time. It lies beside the sources and not below {@code target/}, which {@code mvn clean} clears.
 * Thread-safe, and safe for several bakes at once.
 *
 * <p>An empty file counts as none: a power cut may leave one, whose name is on the disk already and whose bytes are not
 * yet. To force each to the disk was rejected: a first bake writes thousands, and would wait for every one.
 */
public final class Cache {

  /** The cache's folder in a project. */
  public static final String FOLDER = ".kuayue-cache";

  private static final int KEY_LENGTH = 32;
  private static final Duration KEPT = Duration.ofDays(30);

  /** How exactly the last use of a file is noted: every time would cost a write. */
  private static final Duration NOTED = Duration.ofDays(1);

  private final Path folder;

  /** The cache of the project at {@code root}. */
  public Cache(Path root) {
    this.folder = root.resolve(FOLDER);
  }

  /** Makes the bytes of one file. */
  @FunctionalInterface
  public interface Maker {
    /** The bytes: one at least. */
    byte[] make() throws IOException;
  }

  /** The file {@code key}, made now if it is not there; written aside and renamed, so that half of one is never seen. */
  public Path get(String key, Maker maker) throws IOException {
    Path file = folder.resolve(key.substring(0, 2)).resolve(key);
    if (!noteUse(file)) {
      put(file, maker.make());
    }
    return file;
  }

  /** Notes that {@code file} is used; false if it was never made, or forgotten by another bake, be it this very moment. */
  private static boolean noteUse(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (isOlder(attributes.lastModifiedTime(), NOTED)) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
      return attributes.size() > 0;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean isOlder(FileTime time, Duration age) {
    return time.toInstant().isBefore(Instant.now().minus(age));
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    // A temporary file of Java's own would be for its owner's eyes only, and so would be what is copied from it.
    Path partial = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
    try {
      Files.write(partial, bytes);
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /**
   * Forgets what nobody asked for in a month. What other bakes forget, move or make meanwhile is passed over. Where the folder
   * is a link, to a cache that several projects share, what it leads to is walked: the link itself would count as a file.
   */
  public void forgetUnused() throws IOException {
    Files.walkFileTree(
        Files.isSymbolicLink(folder) ? folder.toRealPath() : folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isOlder(attributes.lastModifiedTime(), KEPT)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
  }

  /** The key for what is made from {@code parts}, in this order. */
  public static String key(Object... parts) {
    String all = List.of(parts).stream().map(part -> part + "\0").collect(Collectors.joining());
    return Digests.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
  }
}
