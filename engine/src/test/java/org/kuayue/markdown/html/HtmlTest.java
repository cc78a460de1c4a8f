package org.kuayue.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gaps stay where they are, whatever is cut off around them. */
class HtmlTest {

  private static final BodyContext PAGE = new AnyContext();
  private static final Pattern DASH = Pattern.compile("—+\\s*");

  @Test
  void gapsAreFilledForEachPage() {
    Html html = html("路", gap(0, "a"), gap(1, "b"), gap(1, "c"));
    assertThat(html.on(PAGE)).isEqualTo("a路bc");
    Html link = html("桥", new Html.Gap(1, page -> page == PAGE ? "一" : "二"));
    assertThat(link.on(PAGE)).isEqualTo("桥一");
    assertThat(link.on(new AnyContext())).isEqualTo("桥二");
  }

  @Test
  void gapsAtTheBeginningAndAtTheEndStay() {
    assertThat(html(" 路 \n", gap(0, "a"), gap(4, "b\n")).strip().on(PAGE)).isEqualTo("a 路 \nb");
    assertThat(html("\n 路 \n", gap(3, "a")).strip().on(PAGE)).isEqualTo("路a");
    assertThat(html(" \n ", gap(2, "a\n")).strip().on(PAGE)).isEqualTo("a");
    assertThat(html(" \n ").strip().on(PAGE)).isEmpty();
  }

  @Test
  void gapsBehindWhatIsTakenAwayMoveWithTheText() {
    assertThat(html("—— 路，桥", gap(4, "a"), gap(6, "b")).without(DASH).on(PAGE)).isEqualTo("路a，桥b");
    assertThat(html("—— 路", gap(3, "a")).without(DASH).on(PAGE)).isEqualTo("a路");
    assertThat(html("——路", gap(1, "a")).without(DASH).on(PAGE)).isEqualTo("a—路");
    assertThat(html("路——", gap(1, "a")).without(DASH).on(PAGE)).isEqualTo("路a——");
  }

  @Test
  void piecesThatAreKeptAsOneComeOutAsTheyWere() {
    HtmlParts parts =
        new HtmlParts(
            List.of(html(""), html("路", gap(1, "a")), html("桥", gap(0, "b")), html("", gap(0, "c"), gap(0, "d")), html("")));
    assertThat(IntStream.range(0, 5).mapToObj(i -> parts.get(i).on(PAGE))).containsExactly("", "路a", "b桥", "cd", "");
    HtmlParts plain = new HtmlParts(List.of(html("水"), html(""), html("山")));
    assertThat(IntStream.range(0, 3).mapToObj(i -> plain.get(i).on(PAGE))).containsExactly("水", "", "山");
  }

  @Test
  void partsWithinPartsHaveTheirOwnGaps() {
    List<Html> parts = new ArrayList<>();
    HtmlForms forms =
        new HtmlForms()
            .add(Text.class, (text, html) -> html.raw(" ").gap(page -> text.getChars().toString()).raw("。"))
            .add(
                Paragraph.class,
                (paragraph, html) -> {
                  html.raw("<p>").gap(page -> "1").children(paragraph);
                  parts.add(html.part(List.of(paragraph.getFirstChild())));
                  html.raw("</p>").gap(page -> "2");
                });
    Document document = new Document(null, BasedSequence.NULL);
    document.appendChild(paragraph());
    TreeHtml html = new TreeHtml(forms, document, heading -> () -> "");
    html.raw("前").gap(page -> "0");
    parts.add(html.part(List.of(document.getFirstChild())));
    parts.add(html.all());
    assertThat(parts.stream().map(part -> part.on(PAGE)))
        .containsExactly("路。", "<p>1 路。</p>2", "路。", "前0<p>1 路。</p>2");
  }

  private static Node paragraph() {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(BasedSequence.of("路")));
    return paragraph;
  }

  private static Html html(String text, Html.Gap... gaps) {
    return new Html(text, List.of(gaps));
  }

  private static Html.Gap gap(int offset, String filling) {
    return new Html.Gap(offset, page -> filling);
  }
}
