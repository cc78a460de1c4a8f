package org.kuayue.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Watches the sources of a project. The project's folder itself is watched, not the folders in it, so that a folder that
 * is renamed and comes back is seen again; what a bake writes is left out.
 */
final class SourceWatch implements AutoCloseable {

  private static final Set<String> FOLDERS = Set.of("content", "templates", "assets");
  private static final String PROPERTIES = "jbake.properties";

  private final Path root;
  private final DirectoryWatcher watcher;

  /** Watches the project at {@code project}, or where that leads to; {@code saved} gets the relative path of what changes. */
  SourceWatch(Path project, Consumer<String> saved) throws IOException {
    this.root = project.toRealPath();
    this.watcher =
        DirectoryWatcher.builder()
            .path(root)
            .fileHashing(false)
            .fileTreeVisitor(sourcesOnly())
            .listener(event -> tell(event, saved))
            .build();
  }

  /** Begins to watch, in a thread of its own: the watcher's own choice would take one from those that bake. */
  void start() {
    watcher.watchAsync(
        watch -> {
          Thread thread = new Thread(watch, "kuayue-watch");
          thread.setDaemon(true);
          thread.start();
        });
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }

  private void tell(DirectoryChangeEvent event, Consumer<String> saved) {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      saved.accept("");
    } else if (isSource(event.path())) {
      saved.accept(root.relativize(event.path()).toString().replace('\\', '/'));
    }
  }

  private boolean isSource(Path path) {
    if (!path.startsWith(root) || path.equals(root)) {
      return false;
    }
    Path relative = root.relativize(path);
    String first = relative.getName(0).toString();
    return FOLDERS.contains(first) || relative.getNameCount() == 1 && first.equals(PROPERTIES);
  }

  /** Registers the source folders and nothing beside them; folders that vanish while it looks are no error. */
  private FileTreeVisitor sourcesOnly() {
    return (start, onDirectory, onFile) ->
        Files.walkFileTree(
            start,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                  throws IOException {
                if (!folder.equals(root) && !isSource(folder)) {
                  return FileVisitResult.SKIP_SUBTREE;
                }
                onDirectory.call(folder);
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
              }
            });
  }
}
