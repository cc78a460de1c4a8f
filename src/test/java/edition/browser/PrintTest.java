package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edition.BakedSite;
import edition.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Printed pages: on the paper that they name, with every figure and table in one piece. */
class PrintTest extends SiteTest {

  /** Marks the corners of everything that must not be cut, with letters that the PDF can be searched for. */
  private static final String MARK =
      """
      const whole = [...document.querySelectorAll('figure, .table, .section-head')].filter(e => !e.parentElement.closest('figure, .table') && e.checkVisibility());
      whole.forEach((e, i) => {
        if (getComputedStyle(e).position === 'static') e.style.position = 'relative';
        for (const edge of ['top', 'bottom']) {
          const mark = document.createElement('b');
          mark.textContent = 'QX' + String.fromCharCode(65 + Math.floor(i / 26), 65 + i % 26) + (edge === 'top' ? 'T' : 'B');
          mark.style.cssText = `position: absolute; ${edge}: 0; left: 0; font: 4px monospace`;
          e.append(mark);
        }
      });
      return whole.length;""";

  /** More than the line at the foot, and a note. */
  private static final int MANY_LINES = 6;

  /** In points: four fifths of a sheet of A4. */
  private static final int LOW = 673;

  static Stream<String> pages() {
    return BakedSite.pages().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsCut(String page) throws IOException {
    open(page);
    browser.media("print", Map.of());
    int whole = (int) browser.number(MARK); // of what is printed
    browser.media("", Map.of());
    Map<String, PrintedMarks.Mark> marks;
    try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
      marks = PrintedMarks.in(pdf);
      boolean sheet = page.endsWith("print.html");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).as("points of A2 or A4").isCloseTo(sheet ? 1191 : 595, within(1f));
      assertThat(pdf.getNumberOfPages()).as("sheets").isLessThanOrEqualTo(sheet ? 1 : 4);
    }
    assertThat(marks).as(page).hasSize(2 * whole);
    List<String> cut = new ArrayList<>();
    marks.forEach(
        (name, top) -> {
          PrintedMarks.Mark bottom = marks.get(name.substring(0, 4) + "B");
          if (name.endsWith("T") && (top.page() != bottom.page() || bottom.y() < top.y() || Math.abs(bottom.x() - top.x()) > 2)) {
            cut.add(name + " " + top + " " + bottom);
          }
        });
    assertThat(cut).as(page).isEmpty();
  }

  static Stream<String> articles() {
    return BakedSite.pages().keySet().stream().filter(page -> page.contains("articles/"));
  }

  /** An article ends on its second page, and there in both columns: no page for a note or for the line at its foot. */
  @ParameterizedTest
  @MethodSource("articles")
  void articlesFillTheirColumns(String page) throws IOException {
    Ledger.assumeIsAboutContent();
    try (PDDocument pdf = pdf(page)) {
      assertThat(pdf.getNumberOfPages()).as("pages").isLessThanOrEqualTo(2);
      Map<Boolean, Set<Integer>> lines = linesBesideTheMiddle(pdf, pdf.getNumberOfPages());
      assertThat(lines.get(false)).as("lines in the first column").hasSizeGreaterThan(MANY_LINES);
      assertThat(lines.get(true)).as("lines in the second column").hasSizeGreaterThan(MANY_LINES);
    }
  }

  static Stream<String> covers() {
    return BakedSite.pages().keySet().stream().filter(page -> page.endsWith("index.html"));
  }

  /** A front page is one sheet, and most of it. */
  @ParameterizedTest
  @MethodSource("covers")
  void coversFillOneSheet(String page) throws IOException {
    Ledger.assumeIsAboutContent();
    try (PDDocument pdf = pdf(page)) {
      assertThat(pdf.getNumberOfPages()).as("sheets").isOne();
      int last = linesBesideTheMiddle(pdf, 1).values().stream().flatMap(Set::stream).mapToInt(y -> y).max().orElseThrow();
      assertThat(last).as("the last line, in points from the top of 842").isGreaterThan(LOW);
    }
  }

  /** What a browser prints of {@code page}. */
  private PDDocument pdf(String page) throws IOException {
    open(page);
    return Loader.loadPDF(browser.pdf());
  }

  /** Opens {@code page} with all its pictures. */
  private void open(String page) {
    browser.media("", Map.of()); // paper, not a screen that is printed
    browser.open(server.address(page));
    browser.measures();
    browser.list("return measure.badPictures()"); // loads what is lazy
  }

  /** The heights at which there is text on a page, apart for its second half ({@code true}). */
  private static Map<Boolean, Set<Integer>> linesBesideTheMiddle(PDDocument pdf, int number) throws IOException {
    Map<Boolean, Set<Integer>> lines = Map.of(false, new TreeSet<>(), true, new TreeSet<>());
    float middle = pdf.getPage(number - 1).getMediaBox().getWidth() / 2;
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            lines.get(letter.getXDirAdj() > middle).add(Math.round(letter.getYDirAdj()));
          }
        };
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.getText(pdf);
    return lines;
  }
}
