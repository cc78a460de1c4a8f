package org.kuayue.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.kuayue.edition.ReadDocument;
import org.kuayue.jbake.Settings;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.proofread.Proofreader;

/**
 * What a warm JVM keeps from one bake to the next: documents as they were read and looked through, each for as long as its
 * file has the same bytes. The bytes themselves are compared, not dates and sizes, which two quick saves may share. What
 * depends on more than one file is never kept: so nothing needs to know what depends on what.
 */
public final class Kept {

  private final Map<Path, Entry> entries = new ConcurrentHashMap<>();
  private List<Object> circumstances = List.of();

  /** A file that was read, and what was wrong with it. */
  private record Entry(byte[] bytes, Reading reading, List<Problem> problems) {}

  /** A bake begins: drops what was made under other settings, and the documents of files that are not there any more. */
  void begin(Settings settings, List<Path> files) {
    List<Object> now = List.of(settings.content(), settings.languages(), settings.proofreader());
    if (!circumstances.equals(now)) {
      entries.clear();
      circumstances = now;
    }
    entries.keySet().retainAll(Set.copyOf(files));
  }

  /** The document in {@code file}: the one that is kept, or else what {@code reader} and {@code proofreader} make of it. */
  Optional<Reading> read(
      Path file,
      Problems problems,
      BiFunction<Path, Problems, Optional<ReadDocument>> reader,
      Proofreader proofreader) {
    Entry known = entries.get(file);
    byte[] bytes = known == null ? null : bytes(file, known.bytes.length);
    if (bytes != null && Arrays.equals(bytes, known.bytes)) {
      problems.addAll(known.problems);
      return Optional.of(known.reading);
    }
    entries.remove(file);
    Problems own = new Problems();
    Optional<ReadDocument> read = reader.apply(file, own);
    problems.addAll(own.sorted());
    return read.map(document -> keep(file, document, Reading.of(document, proofreader), own.sorted()));
  }

  /** The bytes of {@code file} if there are {@code length} of them, as there would be in the file that is kept. */
  private static byte[] bytes(Path file, long length) {
    try {
      return Files.isSymbolicLink(file) || Files.size(file) != length ? null : Files.readAllBytes(file);
    } catch (IOException e) {
      return null; // the reader meets it too, and tells it
    }
  }

  /** Keeps {@code reading} under the text that was read, whatever is in the file by now; one with other line ends is read anew. */
  private Reading keep(Path file, ReadDocument read, Reading reading, List<Problem> problems) {
    byte[] text = read.tree().source().text().getBytes(StandardCharsets.UTF_8);
    entries.put(file, new Entry(text, reading, problems));
    return reading;
  }
}
