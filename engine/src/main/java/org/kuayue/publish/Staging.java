package org.kuayue.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The folder in which a site is made, beside the last good one. Only {@link #publish()} touches the last good site, by
 * renaming; until then, and whenever a bake fails, it stays as it was.
 */
public final class Staging implements AutoCloseable {

  private final Path site;
  private final Path staging;
  private final Path previous;

  /** An empty staging folder beside {@code site}; what an interrupted bake left is cleared away. */
  public Staging(Path site) throws IOException {
    this.site = site;
    this.staging = site.resolveSibling("." + site.getFileName() + "-new");
    this.previous = site.resolveSibling("." + site.getFileName() + "-old");
    if (!Files.exists(site) && Files.exists(previous)) {
      Files.move(previous, site, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(previous);
    delete(staging);
    Files.createDirectories(staging);
  }

  /** Where the new site is made. */
  public Path folder() {
    return staging;
  }

  /** Puts the new site in place of the last one. */
  public void publish() throws IOException {
    if (Files.exists(site)) {
      Files.move(site, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(staging, site, StandardCopyOption.ATOMIC_MOVE);
    delete(previous);
  }

  /** Clears away what was not published. */
  @Override
  public void close() throws IOException {
    delete(staging);
  }

  /** Deletes {@code folder} with all that is in it, if it is there. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
