package org.kuayue.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void theFirstLetterDecidesTheDirection() {
    assertThat(PlainText.runsFromRightToLeft(quote(new Text("“שלום"), new Text("路")))).isTrue();
    assertThat(PlainText.runsFromRightToLeft(quote(new Text("1. "), new Text("&#x5D0;")))).isTrue();
    assertThat(PlainText.runsFromRightToLeft(quote(new Text("路 שלום")))).isFalse();
    assertThat(PlainText.runsFromRightToLeft(quote(new Text("9")))).isFalse();
    assertThat(PlainText.runsFromRightToLeft(quote(new Text("😀 שלום")))).isTrue();
    assertThat(PlainText.runsFromRightToLeft(quote(new Text("𞤀 路")))).isTrue();
  }

  @Test
  void theDescriptionOfAPictureIsNotRead() {
    Node picture = new Image();
    picture.appendChild(new Text("שלום"));
    assertThat(PlainText.runsFromRightToLeft(quote(picture, new Text("路")))).isFalse();
    Node named = new ImageRef();
    named.appendChild(new Text("שלום"));
    assertThat(PlainText.runsFromRightToLeft(quote(named, new Text("路")))).isFalse();
  }

  @Test
  void spacesAroundTheWordsAreNone() {
    Node cell = new TableCell();
    cell.appendChild(new Text("　桥 "));
    assertThat(PlainText.of(cell)).isEqualTo("桥");
    cell.appendChild(new Text("梁 "));
    assertThat(PlainText.of(cell)).isEqualTo("桥 梁");
  }

  @Test
  void aBarInTheCodeOfACellIsABar() {
    Code code = new Code(BasedSequence.of("`"), BasedSequence.of("a\\|b"), BasedSequence.of("`"));
    Node cell = new TableCell();
    cell.appendChild(code);
    assertThat(PlainText.of(cell)).isEqualTo("a|b");
  }

  /** Else quotations in quotations would take the square of the time. */
  @Test
  void whatStandsBehindTheFirstLetterIsNotRead() {
    Node quote = quote(new Text("路"));
    quote.appendChild(new Unreadable());
    assertThat(PlainText.runsFromRightToLeft(quote)).isFalse();
  }

  private static Node quote(Node... words) {
    Node paragraph = new Paragraph();
    for (Node word : words) {
      paragraph.appendChild(word);
    }
    Node quote = new BlockQuote();
    quote.appendChild(paragraph);
    return quote;
  }

  private static final class Unreadable extends Paragraph {
    @Override
    public Node getFirstChild() {
      throw new AssertionError("read");
    }
  }
}
