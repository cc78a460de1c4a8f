package org.kuayue.markdown.cjk;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds bare addresses in a text by GFM 6.9, in one walk: nothing is looked at a second time but the few characters
 * before an {@code @} and those left out at an address's end.
 */
final class AddressScanner {

  private static final String TRAILING = "?!.,:*_~'\"";

  private final String text;
  private final List<BareAddress> found = new ArrayList<>();

  /** Where the last link ends. */
  private int free;

  /** Where the last domain ends that was none: it is not looked at again from its middle. */
  private int tried;

  AddressScanner(String text) {
    this.text = text;
  }

  List<BareAddress> scan() {
    for (int i = 0; i < text.length(); i = Math.max(i + 1, free)) {
      switch (text.charAt(i)) {
        case 'h', 'H' -> web(i, begins(i, "https://") ? 8 : begins(i, "http://") ? 7 : 0, "");
        case 'w', 'W' -> web(i, begins(i, "www.") ? 4 : 0, "http://");
        case '@' -> mail(i);
        default -> {}
      }
    }
    return found;
  }

  private boolean begins(int i, String start) {
    return i >= tried && text.regionMatches(true, i, start, 0, start.length()) && (i == free || !joins(i));
  }

  /** Whether what precedes {@code i} makes it the middle of a word or of an address. */
  private boolean joins(int i) {
    int c = text.codePointBefore(i);
    return CharacterClass.isWordPart(c) || "./-@&?#".indexOf(c) >= 0;
  }

  private void web(int start, int skipped, String prefix) {
    if (skipped == 0) {
      return;
    }
    int domain = prefix.isEmpty() ? start + skipped : start;
    int domainEnd = domain;
    while (domainEnd < text.length() && isDomainPart(domainEnd)) {
      domainEnd += Character.charCount(text.codePointAt(domainEnd));
    }
    int addressEnd = isDomain(domain, domainEnd) ? addressEnd(domainEnd) : trailEnd(domainEnd);
    int end = trimmed(domain, addressEnd);
    if (end > start + skipped && !goesOn(addressEnd) && isDomain(domain, Math.min(domainEnd, end))) {
      add(start, end, prefix);
    } else {
      tried = domainEnd;
    }
  }

  private boolean isDomainPart(int i) {
    int c = text.codePointAt(i);
    return c == '.' || c == '-' || c == '_' || CharacterClass.isWordPart(c);
  }

  /** GFM: no underscore in the last two segments; and a domain begins with a letter or digit. */
  private boolean isDomain(int start, int end) {
    String domain = text.substring(start, end);
    int last = domain.lastIndexOf('.');
    int lastButOne = domain.lastIndexOf('.', last - 1);
    return !domain.isEmpty()
        && CharacterClass.isWordPart(domain.codePointAt(0))
        && domain.indexOf('_', lastButOne + 1) < 0;
  }

  private int addressEnd(int from) {
    int end = from;
    while (goesOn(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /**
   * The end of what is left out behind a domain that is none. Without its own last characters it may be one, but only if
   * the address does not go on: its end, which many beginnings could share, need not be looked for.
   */
  private int trailEnd(int from) {
    int end = from;
    while (end < text.length() && (TRAILING + ")").indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int i) {
    return i < text.length() && isAddressPart(text.codePointAt(i));
  }

  /** Not whitespace and not &lt; (GFM); not a backslash, which escapes; nothing wide; no punctuation beyond ASCII. */
  private static boolean isAddressPart(int c) {
    return c <= 0x7F
        ? c > ' ' && c != '<' && c != '\\' && c != 0x7F
        : !CharacterClass.isWhitespace(c) && !CharacterClass.isWide(c) && !CharacterClass.isPunctuation(c);
  }

  /** The end without trailing punctuation and without closing brackets that have no opening ones. */
  private int trimmed(int start, int addressEnd) {
    int end = addressEnd;
    long surplus = count(start, end, ')') - count(start, end, '(');
    while (end > start) {
      char last = text.charAt(end - 1);
      if (last == ')' && surplus > 0) {
        surplus--;
      } else if (TRAILING.indexOf(last) < 0) {
        return end;
      }
      end--;
    }
    return end;
  }

  private long count(int start, int end, char c) {
    return text.substring(start, end).chars().filter(other -> other == c).count();
  }

  private void mail(int at) {
    int start = at;
    while (start > free && isMailPart(text.charAt(start - 1), "._-+")) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && isMailPart(text.charAt(end), "._-")) {
      end++;
    }
    while (end > at + 1 && text.charAt(end - 1) == '.') {
      end--;
    }
    String domain = text.substring(at + 1, end);
    boolean sound = domain.indexOf('.') > 0 && Character.isLetterOrDigit(domain.charAt(domain.length() - 1));
    boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
    if (start < at && sound && !escaped) {
      add(start, end, "mailto:");
    }
  }

  private static boolean isMailPart(char c, String others) {
    return c < 0x80 && Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
  }

  private void add(int start, int end, String prefix) {
    found.add(new BareAddress(start, end, prefix));
    free = end;
  }
}
