package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

class PassageTest {

  @ParameterizedTest
  @ValueSource(strings = {"www.example.org", "http://example.org/a,b", "https://www.example.org/..."})
  void anAddressInAValueIsNoProse(String address) {
    assertThat(of("见" + address + "路").prose().toString())
        .isEqualTo("见" + String.valueOf(Passage.NOT_PROSE).repeat(address.length()) + "路");
  }

  @Test
  void aBackslashIsProseUnlessASignStandsBehindIt() {
    assertThat(of("\\!\\~\\路\\").prose().toString()).isEqualTo("!~\\路\\");
  }

  @Test
  void aBackslashAtTheEndOfAValueIsItsOwn() {
    SourceFile source = new SourceFile("a.md", "路\\*");
    assertThat(Passage.of(source, source.location(0), "路\\").prose().toString()).isEqualTo("路\\");
  }

  @Test
  void knowsWhatIsTypedAsItIs() {
    Passage passage = of("\\\\*\\*");
    assertThat(passage.prose().toString()).isEqualTo("\\**");
    assertThat(passage.isTyped(0)).isFalse();
    assertThat(passage.isTyped(1)).isTrue();
    assertThat(passage.isTyped(2)).isFalse();
  }

  @Test
  void knowsWhatStandsBefore() {
    assertThat(of("] 路").before(2)).isEqualTo(']');
    assertThat(of("路").before(0)).isEqualTo('\n');
    assertThat(of("　路").isBehindWideSpace(1)).isTrue();
    assertThat(of("路").isBehindWideSpace(0)).isFalse();
  }

  @Test
  void knowsWhatStandsRightBehindAnother() {
    Passage passage = of("高路\\*");
    assertThat(passage.isNext(0)).isFalse();
    assertThat(passage.isNext(1)).isTrue();
    assertThat(passage.isNext(2)).isFalse();
  }

  @Test
  void knowsThePlaceBehindManyEscapes() {
    assertThat(of("\\*".repeat(300)).location(299)).isEqualTo(new SourceLocation("a.md", 1, 600));
  }

  @Test
  void everyPieceKeepsItsPlace() {
    SourceFile source = new SourceFile("a.md", "高&NotEqualTilde;`路`\n。");
    PassageText text = new PassageText(source.chars(), 1);
    text.addText(0, 1);
    text.addEntity(1, 16);
    text.addOther(17, 18);
    text.addBreak(19);
    text.addText(20, 21);
    Passage passage = text.passage(source, Set.of());
    assertThat(passage.prose().toString()).isEqualTo("高≂\u0338" + Passage.NOT_PROSE + "\n。");
    assertThat(passage.location(1).column()).isEqualTo(2);
    assertThat(passage.location(2).column()).isEqualTo(2);
    assertThat(passage.location(3).column()).isEqualTo(18);
    assertThat(passage.location(5)).isEqualTo(new SourceLocation("a.md", 2, 1));
  }

  private static Passage of(String value) {
    return Passage.of(new SourceFile("a.md", value), SourceLocation.startOf("a.md"), value);
  }
}
