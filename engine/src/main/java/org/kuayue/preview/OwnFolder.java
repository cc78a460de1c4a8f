package org.kuayue.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kuayue.publish.BakeLock;
import org.kuayue.publish.Staging;

/**
 * The folder of one running preview, for whatever it bakes. Several previews of a project may run beside each other: the
 * folders have numbers, and a preview has the first that is free and locks it for as long as it runs. What earlier ones
 * left is cleared at the start, since hardly any preview ends in a way that lets it clear up. Folders named after processes
 * were rejected: whether such a process still runs, and is the same one, is harder to know than who holds a lock.
 */
final class OwnFolder implements AutoCloseable {

  private final BakeLock lock;
  private final Path sites;

  private OwnFolder(Path folder) {
    this.lock = new BakeLock(folder);
    this.sites = folder.resolve("sites"); // not beside the lock, which stays
  }

  /** Takes a folder in {@code folder}, and empties all that no preview has. */
  static OwnFolder in(Path folder) throws IOException {
    Optional<OwnFolder> own = Optional.empty();
    for (int number = 1; own.isEmpty() || Files.exists(numbered(folder, number)); number++) {
      Optional<OwnFolder> free = free(numbered(folder, number));
      if (own.isEmpty()) {
        own = free;
      } else if (free.isPresent()) {
        free.get().close();
      }
    }
    return own.get();
  }

  private static Path numbered(Path folder, int number) {
    return folder.resolve(Integer.toString(number));
  }

  /** The folder, locked and emptied; nothing where a preview has it. */
  private static Optional<OwnFolder> free(Path folder) throws IOException {
    OwnFolder taken = new OwnFolder(folder);
    try {
      if (taken.lock.tryTake()) {
        delete(taken.sites);
        return Optional.of(taken);
      }
    } catch (IOException e) {
      taken.close();
      throw new IOException("it cannot lock " + folder + " (" + e.getClass().getSimpleName() + ")", e);
    }
    taken.close();
    return Optional.empty();
  }

  /** Where baked sites go. */
  Path sites() {
    return sites;
  }

  /** Deletes {@code site}, or what can be deleted of it: it lies below target/, and the next clean build takes the rest. */
  static void delete(Path site) {
    try {
      Staging.delete(site);
    } catch (IOException e) {
      return; // a program has it open
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
