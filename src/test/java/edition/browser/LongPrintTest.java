package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition of many articles, on several sheets. */
class LongPrintTest extends SiteTest {

  /** A long edition begins on the cover's first sheet, and no title stands at the foot of one without what follows it. */
  @ParameterizedTest
  @CsvSource({"index.html, .article-card, .article-card-title, .byline", "print.html, .broadsheet-article, h2, .figure-caption"})
  void thirtyArticlesFollowOneAnotherUncut(String page, String article, String top, String bottom) throws IOException {
    browser.media("", Map.of()); // paper, not a screen that is printed
    browser.open(server.address(page));
    browser.run(
        """
        const first = document.querySelector('%1$s'), all = first.parentElement;
        first.querySelectorAll('.broadsheet-text > :nth-child(n + 3)').forEach(e => e.remove());
        all.replaceChildren(...Array.from({length: 30}, () => first.cloneNode(true)));
        [...all.children].forEach((e, i) => ['T', 'B'].forEach(edge => {
          const mark = document.createElement('b');
          mark.textContent = 'QX' + String.fromCharCode(65 + Math.floor(i / 26), 65 + i %% 26) + edge;
          mark.style.font = '4px monospace';
          e.querySelector(edge === 'T' ? '%2$s' : '%3$s').append(mark);
        }));
        return 0;"""
            .formatted(article, top, bottom));
    Map<String, PrintedMarks.Mark> marks;
    try (PDDocument pdf = Loader.loadPDF(browser.pdf())) {
      marks = PrintedMarks.in(pdf);
    }
    assertThat(marks).hasSize(60);
    assertThat(marks.get("QXAAT").page()).as("sheet of the first").isOne();
    marks.forEach((name, mark) -> assertThat(mark.page()).as(name).isEqualTo(marks.get(name.substring(0, 4) + "B").page()));
  }
}
