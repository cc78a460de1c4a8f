package org.kuayue.header;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayue.source.SourceLocation;

/** A document's header: typed values with their places. It holds every key that its type requires. */
public final class Header {

  private record Entry(Object value, String written, SourceLocation location) {}

  /** How many an article has: a place for each of many more would be a quarter of what a header takes in memory. */
  private static final int USUAL_KEYS = 8;

  /** By the keys themselves, each of which there is once. */
  private final Map<HeaderKey<?>, Entry> entries = new IdentityHashMap<>(USUAL_KEYS);

  /** By itself, since every step asks every document. */
  private final DocumentType type;

  /** Of a document of {@code type}; its keys are still to come. */
  Header(DocumentType type) {
    this.type = type;
  }

  <T> void put(HeaderKey<T> key, T value, HeaderLines.Field field) {
    entries.put(key, new Entry(value, field.value(), field.valueLocation()));
  }

  /** The document's type. */
  public DocumentType type() {
    return type;
  }

  /** The value of {@code key}, if the header has it. */
  @SuppressWarnings("unchecked") // put() accepts only the key's own type
  public <T> Optional<T> get(HeaderKey<T> key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> (T) entry.value());
  }

  /** The value of a key that the document's type requires. */
  @SuppressWarnings("unchecked") // put() accepts only the key's own type
  public <T> T require(HeaderKey<T> key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException(key.name() + " is not required");
    }
    return (T) entry.value();
  }

  /** The value of {@code key} as it is written, if the header has it. */
  public Optional<String> written(HeaderKey<?> key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::written);
  }

  /** Where the value of {@code key} stands, if the header has it. */
  public Optional<SourceLocation> location(HeaderKey<?> key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::location);
  }

  /** Where the item at {@code index} of the list {@code key} stands; the header has it. */
  public SourceLocation location(HeaderKey<List<String>> key, int index) {
    Entry entry = entries.get(key);
    String before = entry.written().substring(0, HeaderFormat.itemOffsets(entry.written()).get(index));
    return entry.location().behind(before);
  }
}
