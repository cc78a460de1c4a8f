package org.kuayue.proofread;

import java.util.List;

/** Every rule, in one list; a new one is a class, or a line in its family, and a line here. */
final class Rules {

  static final List<Rule> ALL =
      List.of(
          new HalfWidthPunctuation(),
          new HalfWidthBrackets(),
          new Pairs(),
          new NestedQuotes(),
          Marks.TITLE_MARKS,
          Marks.ELLIPSIS,
          Marks.DASH,
          Marks.DOUBLED_PUNCTUATION,
          Marks.FULL_WIDTH_LETTERS,
          Marks.UNSEEN,
          new ChineseSpaces(),
          Radicals.RADICALS,
          new LeftoverMarkdown(),
          Numbers.PERCENT,
          Numbers.UNIT,
          Numbers.RANGE_DASH,
          DateNumerals.DATE_NUMERALS,
          new DoubledCharacters(),
          PlainMarks.STRAIGHT_QUOTES,
          PlainMarks.TYPED_MARKS,
          English.DOUBLED_WORD,
          English.SPACE_BEFORE_PUNCTUATION,
          English.DOUBLE_SPACE);

  /** Their names. */
  static final List<String> NAMES = ALL.stream().map(Rule::name).toList();

  private Rules() {}
}
