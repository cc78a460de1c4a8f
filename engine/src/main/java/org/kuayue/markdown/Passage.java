package org.kuayue.markdown;

import java.util.Set;
import org.kuayue.source.Chars;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * The running text of one paragraph, heading, table cell, alternative text, or value of a mark or a header: its words without
 * signs of Markdown, and for each character its place in the source. Rules about language read this and not the Markdown, in
 * which a word can be cut by signs and a full stop can belong to an address.
 */
public final class Passage {

  /** Stands in {@link #prose()} for a character of code or of an address. */
  public static final char NOT_PROSE = '\uFFFC';

  private final SourceFile source;
  private final Chars prose;
  private final Offsets offsets;
  private final Set<Trait> traits;

  /** What a rule may have to know of a passage beside its words. */
  public enum Trait {

    /** It is no Markdown, but the value of a header or a mark: signs are printed as they are typed. */
    PLAIN,

    /** It stands right below a table. */
    BEHIND_TABLE,

    /** The next paragraph takes a quotation up again: then this one need not close it. */
    QUOTATION_GOES_ON
  }

  Passage(SourceFile source, Chars prose, Offsets offsets, Set<Trait> traits) {
    this.source = source;
    this.prose = prose;
    this.offsets = offsets;
    this.traits = traits;
  }

  /** The passage that {@code value}, of a header or a mark, at {@code location} is. */
  public static Passage of(SourceFile source, SourceLocation location, String value) {
    int start = source.offset(location);
    PassageText text = new PassageText(source.chars(), value.length());
    text.addText(start, start + value.length());
    text.hideAddresses();
    return text.passage(source, Set.of(Trait.PLAIN));
  }

  /**
   * The words as the editor wrote them, before any pass over the tree has changed them, with {@code \n} for a line break
   * and {@link #NOT_PROSE} for each character of code or of an address.
   */
  public Chars prose() {
    return prose;
  }

  /** Where the character at {@code index} stands in the source. */
  public SourceLocation location(int index) {
    return source.location(offsets.at(index));
  }

  /** Whether the character at {@code index} stands in the source as it is, neither behind a backslash nor as an entity. */
  public boolean isTyped(int index) {
    int offset = offsets.at(index);
    boolean backslash = offset > 0 && source.chars().charAt(offset - 1) == '\\';
    boolean escaped = backslash && (index == 0 || offsets.at(index - 1) != offset - 1);
    return !escaped && source.chars().charAt(offset) == prose.charAt(index);
  }

  /** The sign before the character at {@code index} in the source, where it may belong to a link; spaces are passed over. */
  public char before(int index) {
    int offset = offsets.at(index) - 1;
    while (offset >= 0 && source.chars().charAt(offset) == ' ') {
      offset--;
    }
    return offset < 0 ? '\n' : source.chars().charAt(offset);
  }

  /** Whether the character at {@code index} stands right behind the one before it in the source, with no sign between them. */
  public boolean isNext(int index) {
    return index > 0 && offsets.at(index) == offsets.at(index - 1) + 1;
  }

  /** Whether a wide space stands before the character at {@code index} in the source: those that indent are not in the prose. */
  public boolean isBehindWideSpace(int index) {
    int offset = offsets.at(index);
    return offset > 0 && source.chars().charAt(offset - 1) == '\u3000';
  }

  /** Whether it has {@code trait}. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
