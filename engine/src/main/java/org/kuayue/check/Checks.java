package org.kuayue.check;

import java.util.List;
import org.kuayue.edition.Edition;
import org.kuayue.edition.ReadDocument;
import org.kuayue.parallel.Together;
import org.kuayue.problem.Problems;

/** Every rule, in two lists; a new one is a class and a line here. */
public final class Checks {

  /** What can be seen in one document, while its tree is there. */
  private static final List<DocumentCheck> OF_A_DOCUMENT =
      List.of(
          new MarkdownCheck(),
          new CaptionCheck(),
          new PhotoNameCheck(),
          new CharacterCheck(),
          new PictureCheck(),
          new LinkTextCheck(),
          new SchemeCheck(),
          new LinkFormCheck(),
          new ReferenceCheck(),
          new ReferenceAddressCheck(),
          new MultiplicationCheck(),
          new HeadingCheck(),
          new HtmlCheck(),
          new FootnoteCheck(),
          new CommentCheck(),
          new CodeCheck(),
          new ParagraphCheck(),
          new ListNumberCheck(),
          new SummaryCheck(),
          new PlaceholderCheck());

  /** What can be seen only when all documents are there. */
  private static final List<EditionCheck> OF_AN_EDITION =
      List.of(
          new AddressCheck(),
          new PlacementCheck(),
          new CoverCheck(),
          new CoverListsCheck(),
          new PairCheck(),
          new PairLanguageCheck(),
          new PairDateCheck(),
          new PairNumbersCheck(),
          new FigureCheck(),
          new FigurePathCheck(),
          new PhotoCheck(),
          new LinkCheck(),
          new LocalLinkCheck(),
          new HeadingIdCheck());

  private Checks() {}

  /** Runs the rules about one document. */
  public static void run(ReadDocument read, Problems problems) {
    OF_A_DOCUMENT.forEach(rule -> rule.check(read, problems));
  }

  /** Runs the rules about {@code edition}, side by side. */
  public static void run(Edition edition, Problems problems) {
    Together.each(OF_AN_EDITION, check -> check.check(edition, problems));
  }
}
