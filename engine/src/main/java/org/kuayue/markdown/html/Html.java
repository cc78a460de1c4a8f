package org.kuayue.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML with gaps for what depends on the page that it stands on, such as addresses: it is written once, and only the gaps
 * are filled for each page. In the model of a block it is printed as it is; text beside it is escaped.
 */
public final class Html {

  /**
   * A place where something is missing.
   *
   * @param offset in the text
   * @param filling what it is for each page
   */
  record Gap(int offset, Filling filling) {

    /** The same gap in the text from {@code begin} on. */
    Gap moved(int begin) {
      return new Gap(offset - begin, filling);
    }
  }

  /** No HTML at all. */
  public static final Html NOTHING = new Html("", List.of());

  private final String text;
  private final List<Gap> gaps;

  /** {@code text} with {@code gaps}, whose offsets ascend. */
  Html(String text, List<Gap> gaps) {
    this.text = text;
    this.gaps = List.copyOf(gaps);
  }

  /** All of it, for {@code page}. */
  public String on(BodyContext page) {
    if (gaps.isEmpty()) {
      return text;
    }
    List<String> fillings = new ArrayList<>(gaps.size());
    int length = text.length();
    for (Gap gap : gaps) {
      String filling = gap.filling.on(page);
      fillings.add(filling);
      length += filling.length();
    }
    StringBuilder out = new StringBuilder(length); // which need not grow and be copied
    int done = 0;
    for (int i = 0; i < fillings.size(); i++) {
      int offset = gaps.get(i).offset;
      out.append(text, done, offset).append(fillings.get(i));
      done = offset;
    }
    return out.append(text, done, text.length()).toString();
  }

  /** This without what {@code prefix} matches at its beginning, if anything; no match goes beyond the first gap. */
  public Html without(Pattern prefix) {
    Matcher found = prefix.matcher(text).region(0, firstGap());
    return found.lookingAt() ? part(found.end(), text.length()) : this;
  }

  /** This without white space around it, nor behind what fills a gap at its end; nothing that fills a gap begins with any. */
  Html strip() {
    if (gaps.isEmpty()) {
      return new Html(text.strip(), gaps);
    }
    int from = firstGap() - text.substring(0, firstGap()).stripLeading().length();
    int last = gaps.get(gaps.size() - 1).offset;
    int to = last + text.substring(last).stripTrailing().length();
    Html stripped = part(from, to);
    return last < to ? stripped : stripped.withoutSpaceInTheLastGap();
  }

  private Html withoutSpaceInTheLastGap() {
    List<Gap> changed = new ArrayList<>(gaps);
    Gap last = changed.remove(changed.size() - 1);
    Filling filling = last.filling;
    changed.add(new Gap(last.offset, page -> filling.on(page).stripTrailing()));
    return new Html(text, changed);
  }

  private int firstGap() {
    return gaps.isEmpty() ? text.length() : gaps.get(0).offset;
  }

  /** How long the text is, in UTF-16 units, with nothing in its gaps. */
  int length() {
    return text.length();
  }

  /** {@code parts} one after the other, with one character between two, so that it is known whose a gap at an end is. */
  static Html joined(List<Html> parts) {
    StringBuilder text = new StringBuilder();
    List<Gap> gaps = new ArrayList<>();
    for (Html part : parts) {
      int start = text.length();
      part.gaps.forEach(gap -> gaps.add(gap.moved(-start)));
      text.append(part.text).append('\n');
    }
    return new Html(text.toString(), gaps);
  }

  /** The text from one offset to another, with the gaps in it and at its ends. */
  Html part(int from, int to) {
    String words = text.substring(from, to);
    return gaps.isEmpty()
        ? new Html(words, gaps)
        : new Html(
            words,
            gaps.stream().filter(gap -> gap.offset >= from && gap.offset <= to).map(gap -> gap.moved(from)).toList());
  }
}
