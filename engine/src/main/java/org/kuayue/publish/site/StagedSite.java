package org.kuayue.publish.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.kuayue.cache.Cache;
import org.kuayue.cache.Digests;
import org.kuayue.edition.Edition;
import org.kuayue.problem.Problems;
import org.kuayue.publish.redirect.Redirect;

/**
 * The site in the staging folder, as the steps of its publication see it. Different files may be read and written side by
 * side.
 *
 * <p>It is longer than other classes because it is all that a step gets, what was baked and the files: handed over one by
 * one, that would be five arguments to each step. Whatever writes a file stands here, so that no hash and no address is missed.
 */
public final class StagedSite {

  private final Path folder;
  private final Cache cache;
  private final Edition edition;
  private final Publishing publishing;
  private final List<Redirect> redirects;
  private final Problems problems;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /** How many bytes each file has, by address: those that were there at first, and what came since. */
  private final SortedMap<String, Long> sizes = new ConcurrentSkipListMap<>();

  private final Map<String, String> serverFiles = new LinkedHashMap<>();
  private String policy = "default-src 'none'";

  /**
   * The site of {@code edition} that lies in {@code folder}. What is there is looked at now, while it is little: to look at
   * ten thousand pages afterwards takes long.
   *
   * @param cache what the last bake made and this one need not make again
   */
  public StagedSite(
      Path folder,
      Cache cache,
      Edition edition,
      Publishing publishing,
      List<Redirect> redirects,
      Problems problems)
      throws IOException {
    this.folder = folder;
    this.cache = cache;
    this.edition = edition;
    this.publishing = publishing;
    this.redirects = List.copyOf(redirects);
    this.problems = problems;
    try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE, (file, attributes) -> attributes.isRegularFile())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        sizes.put(folder.relativize(file).toString().replace('\\', '/'), Files.size(file));
      }
    }
  }

  /** What was baked. */
  public Edition edition() {
    return edition;
  }

  /** How it goes out. */
  public Publishing publishing() {
    return publishing;
  }

  /** The old addresses that lead to its pages. */
  public List<Redirect> redirects() {
    return redirects;
  }

  /** Where steps say what is wrong. */
  public Problems problems() {
    return problems;
  }

  /** The content security policy that a host may send with every file. */
  public String policy() {
    return policy;
  }

  /** Sets {@link #policy()}, once all pages are known. */
  public void setPolicy(String ofAllPages) {
    policy = ofAllPages;
  }

  /** The addresses of all files from the site's root, sorted. */
  public List<String> addresses() {
    return List.copyOf(sizes.keySet());
  }

  /** How many bytes each file has, by address, sorted. */
  public SortedMap<String, Long> sizes() {
    return Collections.unmodifiableSortedMap(sizes);
  }

  /** How many bytes the file at {@code address}, which is there, has. */
  public long size(String address) {
    return sizes.get(address);
  }

  /** What servers are to be told and readers are not, by file name: it is not part of the site. */
  public Map<String, String> serverFiles() {
    return serverFiles;
  }

  /** What the last bake made and this one need not make again. */
  public Cache cache() {
    return cache;
  }

  /** The file at {@code address}. */
  public Path file(String address) {
    return folder.resolve(address);
  }

  /** Puts {@code text} at {@code address}; its hash, which is wanted of every file, is made while its bytes are at hand. */
  public void write(String address, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path file = file(address);
    makeFolder(file);
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
        out.write(rest);
      }
      out.truncate(bytes.length); // afterwards: Linux sends a file that was emptied and filled again to the disk at once
    }
    digests.put(address, Digests.hex(bytes));
    sizes.put(address, (long) bytes.length);
  }

  /** What writes a text. */
  @FunctionalInterface
  public interface Content {
    void write(Writer out) throws IOException;
  }

  /** Puts what {@code content} writes at {@code address}, as it comes: for texts that grow with the edition. */
  public void write(String address, Content content) throws IOException {
    Path file = file(address);
    makeFolder(file);
    DigestOutputStream hashed = Digests.hashing(Files.newOutputStream(file));
    try (Writer out = new BufferedWriter(new OutputStreamWriter(hashed, StandardCharsets.UTF_8))) {
      content.write(out);
    }
    digests.put(address, Digests.hex(hashed));
    sizes.put(address, Files.size(file));
  }

  /** Makes the folder of {@code file}, once for all that come into it. */
  private void makeFolder(Path file) throws IOException {
    if (!folders.contains(file.getParent())) {
      Files.createDirectories(file.getParent());
      folders.add(file.getParent());
    }
  }

  /** Puts a copy of {@code file} at {@code address}, where there is nothing yet. */
  public void copy(Path file, String address) throws IOException {
    Files.copy(file, file(address));
    sizes.put(address, Files.size(file));
  }

  /** The SHA-256 of the file at {@code address}, computed once. */
  public String digest(String address) throws IOException {
    String known = digests.get(address);
    if (known == null) {
      known = Digests.hex(file(address));
      digests.put(address, known);
    }
    return known;
  }
}
