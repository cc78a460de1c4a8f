package org.kuayue.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.source.SourceFile;

/**
 * Collects a {@link Passage} piece by piece. Text is taken from the source by its offsets and not from the nodes, because
 * an extension may have put other characters into a node than the editor wrote.
 */
final class PassageText {

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[!-~]+");
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String source;
  private final StringBuilder prose;
  private int[] offsets;

  /** Text from {@code source}, about {@code size} characters of it. */
  PassageText(String source, int size) {
    this.source = source;
    this.prose = new StringBuilder(size);
    this.offsets = new int[size];
  }

  /** Adds text as it stands, without the backslashes of escapes. */
  void addText(int start, int end) {
    reserve(end - start);
    String text = source.substring(start, end);
    if (text.indexOf('\\') < 0) { // nearly always
      for (int i = start, at = prose.length(); i < end; i++) {
        offsets[at++] = i;
      }
      prose.append(text);
      return;
    }
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < end && ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0) {
        i++;
        c = source.charAt(i);
      }
      offsets[prose.length()] = i;
      prose.append(c);
    }
  }

  /** Adds what is no prose: code, an address. */
  void addOther(int start, int end) {
    for (int i = start; i < end; i++) {
      add(source.charAt(i), i, false);
    }
  }

  /** Adds the characters that an entity means, all in its place. */
  void addEntity(int start, int end) {
    String meant = Escaping.unescapeHtml(source.substring(start, end));
    meant.chars().forEach(c -> add((char) c, start, true));
  }

  /** Whether the source has a line break there. */
  boolean hasBreak(int start, int end) {
    return source.substring(start, Math.max(start, end)).indexOf('\n') >= 0;
  }

  /** Adds a line break. */
  void addBreak(int start) {
    add('\n', start, true);
  }

  /** Takes bare web addresses for no prose: in Markdown they are nodes, in a header value they are not. */
  void hideAddresses() {
    if (prose.indexOf("://") < 0 && prose.indexOf("www.") < 0) {
      return;
    }
    Matcher addresses = ADDRESS.matcher(prose.toString());
    while (addresses.find()) {
      for (int i = addresses.start(); i < addresses.end(); i++) {
        prose.setCharAt(i, Passage.NOT_PROSE);
      }
    }
  }

  /** What was added, of {@code file}. */
  Passage passage(SourceFile file, Set<Passage.Trait> traits) {
    return new Passage(file, prose.toString(), Arrays.copyOf(offsets, prose.length()), traits);
  }

  private void reserve(int more) {
    if (prose.length() + more > offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length + more);
    }
  }

  private void add(char c, int offset, boolean isProse) {
    reserve(1);
    offsets[prose.length()] = offset;
    prose.append(isProse ? c : Passage.NOT_PROSE);
  }
}
