package org.kuayue.proofread;

import java.util.Map;
import java.util.Set;
import org.kuayue.problem.Text;

/**
 * A function word twice in a row: 的的, 了了. Only the ten words that are doubled by slips; 谢谢, 刚刚 and 常常 are words. One
 * of the two may belong to its neighbour (目的的, 了了解), so each word has the words that end and begin with it.
 */
final class DoubledCharacters implements Rule {

  /**
   * When two of one word are right.
   *
   * @param before characters that make a word with the first of the two
   * @param after characters that make a word with the second of the two
   */
  private record Word(String before, String after) {}

  private static final Map<Character, Word> WORDS =
      Map.of(
          '的', new Word("目打标中", "确士"),
          '了', new Word("甚为除时中", "解结却然事分"),
          '是', new Word("但于还就可只凡总要若也都即", "非否"),
          '在', new Word("存现正实所内外潜自好", "场线校职建座押岗"),
          '和', new Word("总温饱缓柔调共中平祥随附谐", "平谐解气睦善煦声"),
          '与', new Word("参给赋授", "会"),
          '及', new Word("以普涉埃波危触顾", "时格早"),
          '把', new Word("一两几大火车", "关手握柄脉"),
          '被', new Word("棉", "告子动褥捕害单"),
          '对', new Word("一应面相反核针绝配比校成", "方手象子联话策"));

  private static final Text MESSAGE = Text.of("虚词重复", "a word twice in a row");

  @Override
  public String name() {
    return "doubled-character";
  }

  @Override
  public Set<String> languages() {
    return Set.of("zh");
  }

  @Override
  public boolean mayBegin(char c) {
    return WORDS.containsKey(c);
  }

  @Override
  public void read(Prose text, Findings findings) {
    int done = -1;
    for (int i : text.places()) {
      if (i <= done) {
        continue;
      }
      char c = text.charAt(i);
      done = last(text, i);
      if (done > i && WORDS.containsKey(c) && !isRight(text, i, done, WORDS.get(c))) {
        findings.add(i, MESSAGE, Findings.write(String.valueOf(c)));
      }
    }
  }

  /** Where the last of the row of the same character that begins at {@code i} stands; a line break may be between. */
  private static int last(Prose text, int i) {
    char c = text.charAt(i);
    int last = i;
    for (int next = next(text, i); next < text.length() && text.charAt(next) == c; next = next(text, next)) {
      last = next;
    }
    return last;
  }

  private static int next(Prose text, int i) {
    char between = text.at(i + 1);
    return between == '\n' || between == ' ' ? i + 2 : i + 1;
  }

  private static boolean isRight(Prose text, int first, int last, Word word) {
    return word.before().indexOf(text.at(first - 1)) >= 0
        || word.after().indexOf(text.at(last + 1)) >= 0;
  }
}
