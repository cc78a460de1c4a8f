package org.kuayue.publish.host;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of the server files while a site is put in its place: new ones lie aside in it until then, so that what can go
 * wrong does so before the site is replaced. What still does afterwards, as where a program has one of them open, must not
 * be told as if there were no new site.
 */
public final class ServerFolder implements AutoCloseable {

  private final Path folder;
  private final Map<String, String> files;

  /** Will put {@code files}, texts by name, into {@code folder}. */
  public ServerFolder(Path folder, Map<String, String> files) {
    this.folder = folder;
    this.files = files;
  }

  /** Writes the files aside, and makes sure that nothing stands in their place which cannot be replaced. */
  public void prepare() throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (Files.isDirectory(folder.resolve(file.getKey()))) {
        throw new FileSystemException(folder.resolve(file.getKey()).toString(), null, "is a folder");
      }
      Files.writeString(aside(file.getKey()), file.getValue());
    }
  }

  /**
   * Puts what was prepared in place of the last, each file at once, so that a server never reads half of one.
   *
   * @return why, by file, those that could not be replaced are the last ones still
   */
  public SortedMap<Path, IOException> put() {
    SortedMap<Path, IOException> failures = new TreeMap<>();
    for (String file : files.keySet()) {
      Path place = folder.resolve(file);
      try {
        Files.move(aside(file), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        failures.put(place, e);
      }
    }
    return failures;
  }

  /** Clears away what was not put in its place, or what can be: the next bake writes over the rest. */
  @Override
  public void close() {
    for (String file : files.keySet()) {
      try {
        Files.deleteIfExists(aside(file));
      } catch (IOException e) {
        continue;
      }
    }
  }

  private Path aside(String file) {
    return folder.resolve("." + file + "-new");
  }
}
