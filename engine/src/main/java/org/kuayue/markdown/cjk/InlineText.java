package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Arrays;
import java.util.List;
import org.kuayue.source.Chars;

/**
 * The words of a block as a reader sees them, in one row: marks such as {@code **} are not there, code and addresses
 * are there to be looked at and not to be changed. So a rule about neighbours holds across marks by itself;
 * looking for neighbours from node to node was rejected, because every rule would have to know every kind of
 * node.
 */
final class InlineText {

  private final InlineEdits edits = new InlineEdits(this);
  private char[] text;
  private Node[] nodes;
  private int[] offsets;
  private int length;

  /** For about {@code size} characters. */
  InlineText(int size) {
    this.text = new char[size];
    this.nodes = new Node[size];
    this.offsets = new int[size];
  }

  /** The words of {@code block}, and of each image in it by themselves. */
  static List<InlineText> of(Node block) {
    return new InlineTextCollector().collect(block);
  }

  /** Adds {@code visible}, which comes from {@code node} and must not be changed. */
  void add(CharSequence visible, Node node) {
    for (int i = 0; i < visible.length(); i++) {
      add(visible.charAt(i), node, -1);
    }
  }

  /** Adds the characters of {@code words} as they stand, many at a time: most of a document comes this way. */
  void addWords(BasedSequence words, Node node) {
    int end = length + words.length();
    reserve(end);
    if (words instanceof SubSequence && words.getBase() instanceof Chars source) {
      source.copy(words.getStartOffset(), words.getEndOffset(), text, length);
    } else {
      words.toString().getChars(0, words.length(), text, length);
    }
    Arrays.fill(nodes, length, end, node);
    for (int i = length; i < end; i++) {
      offsets[i] = i - length;
    }
    length = end;
  }

  private void reserve(int capacity) {
    if (capacity > text.length) {
      int more = Math.max(capacity, 2 * text.length);
      text = Arrays.copyOf(text, more);
      nodes = Arrays.copyOf(nodes, more);
      offsets = Arrays.copyOf(offsets, more);
    }
  }

  /** Adds a character that stands at {@code offset} in the characters of {@code node}; fixed if that is negative. */
  void add(char visible, Node node, int offset) {
    reserve(length + 1);
    text[length] = visible;
    nodes[length] = node;
    offsets[length] = offset;
    length++;
  }

  int length() {
    return length;
  }

  /** The UTF-16 unit at {@code i}; {@link CharacterClass#EDGE} beyond either end. */
  char charAt(int i) {
    return i < 0 || i >= length ? (char) CharacterClass.EDGE : text[i];
  }

  /** The code point that ends before {@code i}. */
  int before(int i) {
    return i <= 0 ? CharacterClass.EDGE : Character.codePointBefore(text, i);
  }

  /** The code point that begins at {@code i}. */
  int after(int i) {
    return i >= length ? CharacterClass.EDGE : Character.codePointAt(text, i, length);
  }

  /** The code point before {@code i} and before any straight quotation marks there. */
  int beforeQuotes(int i) {
    int start = i;
    while (isStraightQuote(charAt(start - 1))) {
      start--;
    }
    return before(start);
  }

  /** The code point at {@code i} or after any straight quotation marks there. */
  int afterQuotes(int i) {
    int end = i;
    while (isStraightQuote(charAt(end))) {
      end++;
    }
    return after(end);
  }

  static boolean isStraightQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Where {@code i} comes from. */
  Node node(int i) {
    return nodes[i];
  }

  /** Whether {@code i} is the editor's plain text: no code, no address, no entity, no escape. */
  boolean isPlain(int i) {
    return i >= 0 && i < length && offsets[i] >= 0;
  }

  /** Whether {@code i} is plain and is {@code c}. */
  boolean isPlain(int i, char c) {
    return isPlain(i) && text[i] == c;
  }

  /** The end of the row of plain {@code c} that begins at {@code start}, within one node. */
  int endOfRow(int start, char c) {
    int end = start;
    while (isPlain(end, c) && nodes[end] == nodes[start] && offsets[end] - offsets[start] == end - start) {
      end++;
    }
    return end;
  }

  /** Has {@code by} stand for the plain characters from {@code start} to {@code end}, which are of one node. */
  void replace(int start, int end, String by) {
    edits.add(start, end, by);
  }

  /** Makes the changes. */
  void apply() {
    edits.apply();
  }

  /** Where {@code i} stands in the characters of its node. */
  int offset(int i) {
    return offsets[i];
  }
}
