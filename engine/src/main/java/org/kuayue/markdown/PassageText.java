package org.kuayue.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.source.Chars;
import org.kuayue.source.SourceFile;

/**
 * Collects a {@link Passage} piece by piece. Text is taken from the source by its offsets and not from the nodes, because
 * an extension may have put other characters into a node than the editor wrote.
 */
final class PassageText {

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[!-~]+");
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Chars source;
  private final Offsets offsets = new Offsets();
  private char[] prose;
  private int length;

  /** Text from {@code source}, about {@code size} characters of it. */
  PassageText(Chars source, int size) {
    this.source = source;
    this.prose = new char[size];
  }

  /** Adds text as it stands, without the backslashes of escapes. */
  void addText(int start, int end) {
    int escape = start;
    while (escape < end && source.charAt(escape) != '\\') {
      escape++;
    }
    reserve(escape - start);
    source.copy(start, escape, prose, length);
    length += escape - start;
    offsets.add(start, escape - start);
    for (int i = escape; i < end; i++) { // nearly never
      if (source.charAt(i) == '\\' && i + 1 < end && ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0) {
        i++;
      }
      add(source.charAt(i), i);
    }
  }

  /** Adds what is no prose: code, an address. */
  void addOther(int start, int end) {
    int count = end - start;
    reserve(count);
    Arrays.fill(prose, length, length + count, Passage.NOT_PROSE);
    length += count;
    offsets.add(start, count);
  }

  /** Adds the characters that an entity means, all in its place. */
  void addEntity(int start, int end) {
    String meant = Escaping.unescapeHtml(source.subSequence(start, end));
    meant.chars().forEach(c -> add((char) c, start));
  }

  /** Whether the source has a line break there. */
  boolean hasBreak(int start, int end) {
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Adds a line break. */
  void addBreak(int start) {
    add('\n', start);
  }

  /** Takes bare web addresses for no prose: in Markdown they are nodes, in a header value they are not. */
  void hideAddresses() {
    String text = new String(prose, 0, length);
    if (!text.contains("://") && !text.contains("www.")) {
      return;
    }
    Matcher addresses = ADDRESS.matcher(text);
    while (addresses.find()) {
      Arrays.fill(prose, addresses.start(), addresses.end(), Passage.NOT_PROSE);
    }
  }

  /** What was added, of {@code file}. */
  Passage passage(SourceFile file, Set<Passage.Trait> traits) {
    return new Passage(file, new Chars(prose, length), offsets, traits);
  }

  private void add(char c, int offset) {
    reserve(1);
    prose[length++] = c;
    offsets.add(offset, 1);
  }

  private void reserve(int more) {
    if (length + more > prose.length) {
      prose = Arrays.copyOf(prose, 2 * length + more);
    }
  }
}
