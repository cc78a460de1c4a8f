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
import java.util.stream.Collectors;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.jbake.Settings;
import org.kuayue.parallel.Together;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.proofread.Proofreader;
import org.kuayue.proofread.ProofreaderSettings;

/**
 * What a warm JVM keeps from one bake to the next: documents as they were parsed and proofread, each for as long as its
 * file has the same bytes. The bytes themselves are compared, not dates and sizes, which two quick saves may share. What
 * depends on more than one file is never kept: so nothing needs to know what depends on what.
 */
public final class Kept {

  private final Map<Path, Entry> entries = new ConcurrentHashMap<>();
  private List<Object> circumstances = List.of();

  /** A document, what was wrong with its file, and what the proofreader says once it has been asked. */
  private static final class Entry {
    private final byte[] bytes;
    private final ContentDocument document;
    private final List<Problem> problems;
    private List<Problem> findings;

    Entry(byte[] bytes, ContentDocument document, List<Problem> problems) {
      this.bytes = bytes;
      this.document = document;
      this.problems = problems;
    }
  }

  /** A bake begins: drops what was made under other settings, and the documents of files that are not there any more. */
  void begin(Settings settings, List<Path> files) {
    List<Object> now = List.of(settings.content(), settings.languages(), settings.proofreader());
    if (!circumstances.equals(now)) {
      entries.clear();
      circumstances = now;
    }
    entries.keySet().retainAll(Set.copyOf(files));
  }

  /** The document in {@code file}: the one that is kept, or else what {@code reader} makes of the file. */
  Optional<ContentDocument> read(
      Path file, Problems problems, BiFunction<Path, Problems, Optional<ContentDocument>> reader) {
    Entry known = entries.get(file);
    byte[] bytes = known == null ? null : bytes(file, known.bytes.length);
    if (bytes != null && Arrays.equals(bytes, known.bytes)) {
      problems.addAll(known.problems);
      return Optional.of(known.document);
    }
    entries.remove(file);
    Problems own = new Problems();
    Optional<ContentDocument> document = reader.apply(file, own);
    document.ifPresent(made -> keep(file, made, own.sorted()));
    problems.addAll(own.sorted());
    return document;
  }

  /** The bytes of {@code file} if there are {@code length} of them, as there would be in the file that is kept. */
  private static byte[] bytes(Path file, long length) {
    try {
      return Files.isSymbolicLink(file) || Files.size(file) != length ? null : Files.readAllBytes(file);
    } catch (IOException e) {
      return null; // the reader meets it too, and tells it
    }
  }

  /** Keeps {@code document} under its own text, whatever is in the file by now; one with other line ends is read anew. */
  private void keep(Path file, ContentDocument document, List<Problem> problems) {
    entries.put(file, new Entry(document.source().text().getBytes(StandardCharsets.UTF_8), document, problems));
  }

  /** Adds what the proofreader says of every document of {@code edition}; each is read once. */
  void proofread(Edition edition, ProofreaderSettings settings, Problems problems) {
    Proofreader proofreader = new Proofreader(settings);
    Map<String, Entry> byPath =
        entries.values().stream().collect(Collectors.toMap(entry -> entry.document.source().path(), entry -> entry));
    Together.each(
        edition.documents().toList(), document -> problems.addAll(findings(byPath, document, proofreader)));
  }

  private static List<Problem> findings(Map<String, Entry> entries, ContentDocument document, Proofreader proofreader) {
    Entry entry = entries.get(document.source().path());
    if (entry != null && entry.document == document && entry.findings != null) {
      return entry.findings;
    }
    Problems findings = new Problems();
    proofreader.read(document, findings);
    if (entry != null && entry.document == document) {
      entry.findings = findings.sorted();
    }
    return findings.sorted();
  }
}
