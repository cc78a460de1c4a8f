package org.kuayue.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kuayue.jbake.PagesOnDemand;
import org.kuayue.problem.Problem;

/** Looks at some pages before they are baked, and then may go away. */
final class TestOnlooker implements Onlooker {

  private final Kept kept;
  private final List<String> addresses;
  private final boolean leaves;

  /** What was seen, by address. */
  final Map<String, String> seen = new TreeMap<>();

  /** What it may look at again when all is baked. */
  PagesOnDemand pages;

  /** What was told with it. */
  final List<Problem> warnings = new ArrayList<>();

  /** The files that were there for the pages. */
  final List<Path> files = new ArrayList<>();

  /** Looks at nothing. */
  TestOnlooker() {
    this(new Kept(), false);
  }

  TestOnlooker(Kept kept, boolean leaves, String... addresses) {
    this.kept = kept;
    this.leaves = leaves;
    this.addresses = List.of(addresses);
  }

  @Override
  public Kept kept() {
    return kept;
  }

  @Override
  public void show(PagesOnDemand pages, Path folder, List<Problem> found) {
    this.pages = pages;
    addresses.forEach(address -> pages.html(address).ifPresent(html -> seen.put(address, html)));
    warnings.addAll(found);
    try (var walk = java.nio.file.Files.walk(folder)) {
      walk.forEach(file -> files.add(folder.relativize(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isObsolete() {
    return leaves && !seen.isEmpty();
  }
}
