package org.kuayue.header;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayue.source.SourceLocation;

/** A document's header: typed values with their places. It holds every key that its type requires. */
public final class Header {

  private record Entry(Object value, SourceLocation location) {}

  private final Map<HeaderKey<?>, Entry> entries = new LinkedHashMap<>();

  Header() {}

  <T> void put(HeaderKey<T> key, T value, SourceLocation location) {
    entries.put(key, new Entry(value, location));
  }

  /** The document's type. */
  public DocumentType type() {
    return require(HeaderKey.TYPE);
  }

  /** The value of {@code key}, if the header has it. */
  @SuppressWarnings("unchecked") // put() accepts only the key's own type
  public <T> Optional<T> get(HeaderKey<T> key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> (T) entry.value());
  }

  /** The value of a key that the document's type requires. */
  public <T> T require(HeaderKey<T> key) {
    return get(key).orElseThrow(() -> new IllegalArgumentException(key.name() + " is not required"));
  }

  /** Where the value of {@code key} stands, if the header has it. */
  public Optional<SourceLocation> location(HeaderKey<?> key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::location);
  }
}
