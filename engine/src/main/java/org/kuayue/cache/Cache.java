package org.kuayue.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Files that are dear to make, kept from one bake to the next under a hash of everything that they were made from: a
 * change makes a new key, so that nothing in here is ever wrong and nothing has to be invalidated. The folder may be
 * deleted at any time. It lies beside the sources and not below {@code target/}, which {@code mvn clean} clears.
 */
public final class Cache {

  /** The cache's folder in a project. */
  public static final String FOLDER = ".kuayue-cache";

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final AtomicInteger made = new AtomicInteger();

  /** The cache of the project at {@code root}. */
  public Cache(Path root) {
    this.folder = root.resolve(FOLDER);
  }

  /** Makes the bytes of one file. */
  @FunctionalInterface
  public interface Maker {
    byte[] make() throws IOException;
  }

  /** Where the file {@code key} is or would be. */
  public Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }

  /** Whether the file {@code key} is there. */
  public boolean has(String key) {
    return Files.isRegularFile(file(key));
  }

  /** The file {@code key}, made now if it is not there; written aside and renamed, so that half of one is never seen. */
  public Path get(String key, Maker maker) throws IOException {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      put(file, maker.make());
    }
    return file;
  }

  /** How many files this run had to make. */
  public int made() {
    return made.get();
  }

  private void put(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    // A temporary file of Java's own would be for its owner's eyes only, and so would be what is copied from it.
    Path partial = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID());
    try {
      Files.write(partial, bytes);
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
    made.incrementAndGet();
  }

  /** The hash of a file's bytes. */
  public static String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The key for what is made from {@code parts}, in this order. */
  public static String key(Object... parts) {
    MessageDigest digest = sha256();
    for (Object part : parts) {
      digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
