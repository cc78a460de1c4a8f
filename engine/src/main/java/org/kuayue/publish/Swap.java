package org.kuayue.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a new site and its zip in place of the last ones. Everything is made ready beside them first; a journal, an empty
 * file, then says that the new edition is whole, and from there on only renames are left, which whoever comes next
 * finishes if this process dies. So what a crash leaves is the last edition whole, or the new one whole, and never a
 * mixture.
 *
 * <p>Java cannot exchange two folders in one step: between two of the renames there is, for microseconds, no folder of
 * the site's name, while both editions lie complete beside it; a machine that dies right there needs the next bake, be it
 * one that fails for its sources, to give the folder its name. A symbolic link that is switched has no such moment and was
 * rejected all the same: half of the tools that copy or upload a folder copy the link, and Windows asks for privileges.
 * Replacing file by file was rejected because its crash is a mixture.
 */
final class Swap {

  /** Is told of each step before it is taken: where tests let a rename fail, or the process die. */
  interface Steps {
    void reach(String step) throws IOException;
  }

  private final Path site;
  private final Path staging;
  private final Path previous;
  private final Path journal;
  private final Path zip;
  private final Path newZip;
  private final Steps steps;

  /**
   * The swap at {@code site}.
   *
   * @param zip the packed site, or null where none is made
   * @param steps are told before they are taken
   */
  Swap(Path site, Path zip, Steps steps) {
    this.site = site;
    this.staging = beside(site, "-new");
    this.previous = beside(site, "-old");
    this.journal = beside(site, "-swap");
    this.zip = zip;
    this.newZip = zip == null ? null : beside(zip, "-new");
    this.steps = steps;
  }

  /** Where the new site is made. */
  Path staging() {
    return staging;
  }

  /** Where the new zip is made. */
  Path newZip() {
    return newZip;
  }

  /** Finishes what a crash interrupted, or clears away what it left unfinished. */
  void recover() throws IOException {
    if (Files.exists(journal)) {
      rename();
      tidy();
    } else if (!Files.exists(site) && Files.exists(previous)) {
      move(previous, site);
    }
    clear();
  }

  /** Removes whatever is not published; where a journal still stands, that is not known, and all is kept. */
  void clear() throws IOException {
    if (Files.exists(journal)) {
      return;
    }
    Folders.delete(staging);
    Folders.delete(previous);
    if (newZip != null) {
      Files.deleteIfExists(newZip);
    }
  }

  /** Swaps; where a rename is refused, everything is put back as it was. */
  void run() throws IOException {
    steps.reach("journal");
    Files.createFile(journal);
    try {
      rename();
    } catch (IOException e) {
      putBack();
      throw e;
    }
    try {
      tidy();
    } catch (IOException e) {
      // The new edition is in place; what cannot be deleted now, the next start deletes.
    }
  }

  private void rename() throws IOException {
    if (Files.exists(staging)) {
      steps.reach("aside");
      if (Files.exists(site)) {
        move(site, previous);
      }
      steps.reach("in place");
      move(staging, site);
    }
    steps.reach("zip");
    if (newZip != null && Files.exists(newZip)) {
      move(newZip, zip);
    }
  }

  private void putBack() throws IOException {
    if (Files.exists(site) && !Files.exists(staging)) {
      move(site, staging);
    }
    if (Files.exists(previous)) {
      move(previous, site);
    }
    Files.delete(journal);
  }

  private void tidy() throws IOException {
    steps.reach("tidy");
    Folders.delete(previous);
    steps.reach("done");
    Files.delete(journal);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path beside(Path path, String ending) {
    return path.resolveSibling("." + path.getFileName() + ending);
  }
}
