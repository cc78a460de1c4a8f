package org.kuayue.check;

import java.util.List;
import org.kuayue.edition.Edition;
import org.kuayue.parallel.Together;
import org.kuayue.problem.Problems;

/** Every rule, in one list; a new one is a class and a line here. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new AddressCheck(),
          new BodyCheck(),
          new CaptionCheck(),
          new CharacterCheck(),
          new CoverCheck(),
          new CoverListsCheck(),
          new PairCheck(),
          new PairDateCheck(),
          new PairNumbersCheck(),
          new FigureCheck(),
          new FigurePathCheck(),
          new PhotoCheck(),
          new LinkCheck(),
          new LinkTextCheck(),
          new SchemeCheck(),
          new LinkFormCheck(),
          new ReferenceCheck(),
          new HeadingCheck(),
          new HtmlCheck(),
          new TableCheck(),
          new FootnoteCheck(),
          new HeadingIdCheck(),
          new CommentCheck(),
          new CodeCheck(),
          new ParagraphCheck(),
          new SummaryCheck(),
          new PlaceholderCheck());

  private Checks() {}

  /** Runs all rules over {@code edition}, side by side. */
  public static void run(Edition edition, Problems problems) {
    Together.each(ALL, check -> check.check(edition, problems));
  }
}
