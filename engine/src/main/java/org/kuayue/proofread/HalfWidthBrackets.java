package org.kuayue.proofread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.kuayue.markdown.Passage.Trait;
import org.kuayue.problem.Text;

/**
 * Half-width brackets around Chinese text or right behind it. Brackets in a Latin phrase stay: {@code GB/T 15834 (2011)}.
 * A pair is one finding; a bracket without its other half is one too if it touches Chinese text.
 */
final class HalfWidthBrackets implements Rule {

  private static final Text MESSAGE = Text.of("中文里用了半角括号", "half-width brackets in Chinese text");
  private static final Text PAIR = Text.of("请写成全角括号“（……）”。", "Write full-width brackets, （……）.");

  /** An opening bracket, with the number of Han characters before it. */
  private record Open(int at, int han) {}

  @Override
  public String name() {
    return "half-width-brackets";
  }

  @Override
  public Set<String> languages() {
    return Set.of("zh");
  }

  @Override
  public boolean mayBegin(char c) {
    return c == '(' || c == ')';
  }

  @Override
  public void read(Prose text, Findings findings) {
    if (!text.has('(') && !text.has(')')) {
      return;
    }
    Deque<Open> open = new ArrayDeque<>();
    int han = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '(', '（' -> open.push(new Open(i, han));
        case ')', '）' -> close(text, open.poll(), i, han, findings);
        default -> han += !open.isEmpty() && (Neighbours.isHan(c) || Character.isHighSurrogate(c)) ? 1 : 0;
      }
    }
    open.forEach(left -> {
      if (text.charAt(left.at()) == '(' && isChineseAround(text, left.at())) {
        findings.add(left.at(), MESSAGE, Findings.write("（"));
      }
    });
  }

  private static void close(Prose text, Open open, int at, int han, Findings findings) {
    boolean half = text.charAt(at) == ')';
    if (open != null && text.is(Trait.PLAIN) && text.at(open.at() - 1) == ']') {
      return; // a link's, of which another rule speaks
    }
    if (open == null) {
      if (half && Neighbours.chineseBefore(text, at)) {
        findings.add(at, MESSAGE, Findings.write("）"));
      }
      return;
    }
    boolean halfOpen = text.charAt(open.at()) == '(';
    boolean chinese = han > open.han() || Neighbours.chineseBefore(text, open.at());
    if (half && Addresses.isOfLink(text, open.at(), at)) {
      return; // told as a link that is none
    }
    if (half && halfOpen && chinese) {
      findings.add(open.at(), MESSAGE, PAIR);
    } else if (half != halfOpen) {
      findings.add(half ? at : open.at(), MESSAGE, Findings.write(half ? "）" : "（"));
    }
  }

  private static boolean isChineseAround(Prose text, int at) {
    return Neighbours.chineseBefore(text, at) || Neighbours.chineseAfter(text, at + 1);
  }
}
