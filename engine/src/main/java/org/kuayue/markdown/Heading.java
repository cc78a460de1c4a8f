package org.kuayue.markdown;

import java.util.Optional;
import org.kuayue.source.SourceLocation;

/** A heading of a body. */
public final class Heading {

  private final int level;
  private final String text;
  private final Optional<String> written;
  private final SourceLocation idLocation;
  private String id;

  Heading(int level, String text, Optional<String> written, SourceLocation idLocation) {
    this.level = level;
    this.text = text;
    this.written = written;
    this.idLocation = idLocation;
    this.id = written.orElse("");
  }

  /** Its level, 1 to 6. */
  public int level() {
    return level;
  }

  /** Its words, without marks. */
  public String text() {
    return text;
  }

  /** The id that the editor wrote behind it, if any, whatever its form. */
  public Optional<String> writtenId() {
    return written;
  }

  /** Where the mark with its id stands, or would: its text ends before it. */
  public SourceLocation idLocation() {
    return idLocation;
  }

  /** Its id: the one that was written, or else the one that {@link HeadingIds} gave to it; empty before that. */
  public String id() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }
}
