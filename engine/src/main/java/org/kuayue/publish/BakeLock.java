package org.kuayue.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps two bakes, or two previews, from writing into one folder at once. The operating system holds the lock and lets go
 * of it however a bake ends, {@code kill -9} included; a file that is a lock by being there would have to be removed by hand
 * after a crash. The empty file stays: deleting it would let two bakes hold two files of the same name.
 */
public final class BakeLock implements AutoCloseable {

  private static final String FILE = ".bake-lock";
  private static final long POLL_MILLIS = 100;

  private final Path folder;
  private FileChannel channel;
  private FileLock lock;

  /** The lock of {@code folder}, which is made when the lock is taken. */
  public BakeLock(Path folder) {
    this.folder = folder;
  }

  /** Takes the lock if nobody has it; whether it is held now. */
  public boolean tryTake() throws IOException {
    if (channel == null) {
      Files.createDirectories(folder);
      channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
    try {
      lock = lock == null ? channel.tryLock() : lock;
    } catch (OverlappingFileLockException e) { // another thread of this machine's Java has it
      return false;
    }
    return lock != null;
  }

  /** Waits for the lock for at most {@code patience}; whether it is held now. */
  boolean take(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (!tryTake()) {
        if (System.nanoTime() >= end) {
          return false;
        }
        Thread.sleep(POLL_MILLIS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close(); // which also lets go of the lock
    }
  }
}
