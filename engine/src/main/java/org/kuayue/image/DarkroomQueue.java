package org.kuayue.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.kuayue.cache.Cache;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Unexpected;

/**
 * Photographs being developed side by side, as many as there are cores and as many pixels as fit into memory. No thread
 * is started, and no decoder loaded, for an edition without photographs.
 */
final class DarkroomQueue implements AutoCloseable {

  private final Cache cache;
  private final Semaphore megapixels = new Semaphore(Photograph.MAX_MEGAPIXELS, true);
  private final List<Future<Developed>> waiting = new ArrayList<>();
  private ExecutorService threads;

  private record Developed(Picture picture, Map<String, Path> files) {}

  DarkroomQueue(Cache cache) {
    this.cache = cache;
  }

  /** Starts on the photograph in {@code file}. */
  void add(PictureRequest request, Path file, Problems problems) {
    if (threads == null) {
      threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }
    waiting.add(threads.submit(() -> develop(request, file, problems)));
  }

  private Developed develop(PictureRequest request, Path file, Problems problems) throws Exception {
    try {
      return developed(request, file, problems);
    } catch (RuntimeException | StackOverflowError | LinkageError e) { // of the engine or a decoder: the other photographs go on
      throw new PictureException(Unexpected.problem(request.caption().path(), e));
    } catch (OutOfMemoryError e) {
      throw new PictureException(PictureProblems.memoryShort(file, request.caption()));
    }
  }

  private Developed developed(PictureRequest request, Path file, Problems problems) throws Exception {
    Photograph photograph = Photograph.open(file, request.caption(), problems);
    megapixels.acquire(photograph.megapixels());
    try {
      Darkroom darkroom = new Darkroom(cache, photograph, request.slug(), request.focus(), problems);
      return new Developed(darkroom.develop(request.shapes()), darkroom.files());
    } finally {
      megapixels.release(photograph.megapixels());
    }
  }

  /** Waits for all that was started, and hands it over. */
  void finish(Map<String, Picture> pictures, Map<String, Path> files, Problems problems) throws IOException {
    for (Future<Developed> each : waiting) {
      try {
        Developed developed = each.get();
        pictures.put(developed.picture().slug(), developed.picture());
        files.putAll(developed.files());
      } catch (ExecutionException e) {
        fail(e.getCause(), problems);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while developing photographs", e);
      }
    }
  }

  private static void fail(Throwable cause, Problems problems) throws IOException {
    if (!(cause instanceof PictureException)) {
      throw cause instanceof IOException failure ? failure : new IOException(cause);
    }
    problems.add(((PictureException) cause).problem());
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
