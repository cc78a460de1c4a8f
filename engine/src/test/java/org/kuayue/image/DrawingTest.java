package org.kuayue.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;

/** What an SVG must not have is named with its line and column, and nothing else is. */
class DrawingTest {

  private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='30' height='20'>\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<script>alert(1)</script>|2:1: error [svg-unsafe] an SVG picture must not have <script>",
        "<g><path onclick='x()' d='M0 0'/></g>|2:4: error [svg-unsafe] an SVG picture must not have onclick",
        "<foreignObject/>|2:1: error [svg-unsafe] an SVG picture must not have <foreignObject>",
        "<image href='a.png'/>|2:1: error [svg-unsafe] an SVG picture must not have <image>",
        "<use href='b.svg#x'/>|2:1: error [svg-unsafe] an SVG picture must not have href",
        "<use xlink:href='http://x.example/#x'/>|2:1: error [svg-unsafe] an SVG picture must not have href",
        "<path style='fill:url(http://x.example/a)'/>|2:1: error [svg-unsafe] an SVG picture must not have url()",
        "<path fill='url( \"data:image/svg+xml,x\")'/>|2:1: error [svg-unsafe] an SVG picture must not have url()",
        "<style>a{}@import 'x.css';</style>|2:8: error [svg-unsafe] an SVG picture must not have @import",
        "<style>a{fill:u\\72l(x)}</style>|2:8: error [svg-unsafe] an SVG picture must not have \\",
        "<style>@im<![CDATA[port 'x.css';]]></style>|2:8: error [svg-unsafe] an SVG picture must not have @import",
        "<style>@im<!-- -->port 'x.css';</style>|2:8: error [svg-unsafe] an SVG picture must not have @import",
        "<style>@im&#112;ort 'x.css';</style>|2:8: error [svg-unsafe] an SVG picture must not have @import",
        "<style>a{fill:u&#114;l(http://x.example/a)}</style>|2:8: error [svg-unsafe] an SVG picture must not have url()",
        "<style>@im<g/>port 'x.css';</style>|2:11: error [svg-unsafe] an SVG picture must not have <g> in <style>",
        "<style>@import url(x.css)</style>|2:8: error [svg-unsafe] an SVG picture must not have url()",
        "<path style='a:\\;b:image-set()'/>|2:1: error [svg-unsafe] an SVG picture must not have \\",
        "<animate attributeName='href'/>|2:1: error [svg-unsafe] an SVG picture must not have <animate>",
        "<?xml-stylesheet href='x.css'?>|2:1: error [svg-unsafe] an SVG picture must not have <?xml-stylesheet?>",
        "<metadata xmlns='x'>me</metadata>|2:1: error [svg-unsafe] an SVG picture must not have <metadata>",
      })
  void refuses(String content, String problem) {
    assertThat(problems(HEAD + content + "</svg>")).isEqualTo("x.svg:" + problem);
  }

  @Test
  void refusesADocumentType() {
    assertThat(problems("<!DOCTYPE svg [<!ENTITY a \"b\">]>\n" + HEAD + "</svg>"))
        .startsWith("x.svg:1:1: error [svg-unsafe]");
    assertThat(problems("<!DOCTYPE svg [\uD83D\uDE00" + HEAD + "</svg>")).startsWith("x.svg:1:1: error [svg-invalid]");
    assertThat(problems("<!DOCTYPE svg SYSTEM \"none.dtd\">\n" + HEAD + "</svg>"))
        .startsWith("x.svg:1:1: error [svg-unsafe]");
  }

  @Test
  void refusesWhatBreaksOff() {
    assertThat(problems(HEAD + "<g>\n<path d='M0")).startsWith("x.svg:3:").contains("[svg-invalid]");
    assertThat(problems("")).contains("[svg-invalid]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>&none;</title>", "<title>&#1;</title>", "<title>a & b</title>", "<g id='&none;'/>", "<g id='a' id='b'/>",
        "<g x:y=''/>", "<title>]]></title>", "<!-- a -- b -->", "</svg><svg>",
        "<title>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]]></title>",
      })
  void refusesWhatIsNoXml(String content) {
    assertThat(problems(HEAD + content + "</svg>")).startsWith("x.svg:2:").contains("[svg-invalid]");
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThat(problems(HEAD + "<g>".repeat(100) + "</g>".repeat(100) + "</svg>")).contains("[svg-too-large]");
    assertThat(problems(HEAD + "<g/>".repeat(30_000) + "</svg>")).contains("[svg-too-large]");
    assertThat(problems(HEAD + " ".repeat(1_000_001) + "</svg>")).contains("[svg-too-large]");
  }

  @Test
  void letsTheLargestPass() {
    String end = "</svg>";
    String spaces = " ".repeat(1_000_000 - HEAD.length() - end.length());
    for (String content : new String[] {"<g>".repeat(63) + "</g>".repeat(63), "<g/>".repeat(19_999), spaces}) {
      assertThat(Drawing.read(source(HEAD + content + end), new Problems())).isPresent();
    }
  }

  @Test
  void needsASize() {
    assertThat(problems("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='1'/>"))
        .contains("1:1: error [svg-size-missing]");
    assertThat(problems("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'/>")).contains("[svg-size-missing]");
  }

  /** Each space was once taken for the beginning of what follows. */
  @Test
  void readsSpacesOnce() {
    String spaces = " ".repeat(200_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(Drawing.read(source(HEAD + "<g fill='url(" + spaces + "#a)'/></svg>"), new Problems())).isPresent());
    assertThat(problems(HEAD + "<g fill='url(" + spaces + "x)'/></svg>")).contains("url()");
  }

  /** Eight of one kind in each other, ten times each: a hundred million rectangles in a few lines. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pattern id='pN'>R</pattern>|<rect fill='url(#pM)'/>",
        "<mask id='pN'>R</mask>|<rect mask='url(#pM)'/>",
        "<clipPath id='pN'>R</clipPath>|<rect style='clip-path: URL( \"#pM\")'/>",
        "<marker id='pN'>R</marker>|<path marker-mid='url(#pM)'/>",
        "<g id='pN'>R</g>|<use href='#pM'/>",
        "<style>.cN{stroke:url(#pN)}</style><pattern id='pN'>R</pattern>|<rect class='b cM'/>",
        "<style>#rN{fill:url(#pN)}</style><pattern id='pN'><g id='rM'>R</g></pattern>|<rect/>",
        "<pattern id='pN'><g fill='url(#pM)'>R</g></pattern>|<rect/>",
        "<pattern id='pN'><use href='#sN' fill='url(#pM)'/></pattern><g id='sN'>R</g>|<rect/>",
      })
  void refusesWhatMultiplies(String form) {
    String[] parts = form.split("\\|");
    StringBuilder bomb = new StringBuilder(HEAD);
    for (int i = 0; i < 8; i++) {
      bomb.append(parts[0].replace("R", parts[1].repeat(10)).replace("N", "" + i).replace("M", "" + (i + 1)));
    }
    bomb.append("\n<rect fill='url(#p0)' mask='url(#p0)' clip-path='url(#p0)'/><use href='#p0'/></svg>");
    assertThat(problems(bomb.toString())).contains("[svg-repeats-too-often]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g id='a'><use href='#a'/></g>",
        "<pattern id='a'><rect fill='url(#b)'/></pattern><mask id='b'><rect fill='url(#a)'/></mask>",
      })
  void refusesWhatHasNoEnd(String content) {
    assertThat(problems(HEAD + content + "</svg>")).startsWith("x.svg:2:").contains("[svg-repeats-too-often]");
  }

  /** As drawing programs write them: a clip path by reference, gradients in symbols, a clone of clones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<defs><rect id='r'/></defs><clipPath id='c'><use href='#r'/></clipPath><g style='clip-path:url(#c)'><path/></g>",
        "<style>.a{fill:url(#g)}</style><linearGradient id='g'><stop class='a'/></linearGradient>"
            + "<symbol id='s'><path class='a'/></symbol><use href='#s'/>",
        "<g id='a'><path/></g><g id='b'><use href='#a'/><use href='#a'/></g><use href='#b'/>",
        "<g fill='url(#p)'><pattern id='p'><rect/></pattern><path/></g>",
        "<title>.a{fill:url(#p)}</title><pattern id='p'><rect class='a'/></pattern>",
      })
  void letsReferencesPass(String content) {
    Problems problems = new Problems();
    assertThat(Drawing.read(source(HEAD + content + "</svg>"), problems)).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void letsADrawingPass() {
    Problems problems = new Problems();
    String good =
        HEAD
            + "<title>A \"bridge\"</title><defs><linearGradient id='g'/><symbol id='s'><path d='M0 0'/></symbol></defs>"
            + "<style>.a{fill:url(#g)}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style>"
            + "<use href='#s'/><use xlink:href='#s' x='4'/><rect class='a' fill='url(#g)'/></svg>";
    assertThat(Drawing.read(source(good), problems)).contains(new Drawing(30, 20));
    assertThat(Drawing.read(source(HEAD + "<path d='" + "M0 0l1 1".repeat(100_000) + "'/></svg>"), problems)).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }

  private static String problems(String text) {
    Problems problems = new Problems();
    assertThat(Drawing.read(source(text), problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0).in(Locale.ENGLISH).lines().findFirst().orElseThrow();
  }

  private static SourceFile source(String text) {
    return new SourceFile("x.svg", text);
  }
}
