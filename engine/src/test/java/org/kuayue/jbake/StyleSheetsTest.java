package org.kuayue.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes from a style sheet on its way into a page means nothing to a browser. */
class StyleSheetsTest {

  @TempDir Path assets;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a { margin : 0 ; }|a{margin : 0;}",
        "/* a */ b{c:d} /* e */ f{g:h}|b{c:d}f{g:h}",
        "a{b:c /* d */ ;/* e */}|a{b:c;}",
        "a{b:1px/* c */2px}|a{b:1px/**/2px}",
        "a{b:1px /* c */2px}|a{b:1px 2px}",
        "a{b:1px/* c */ 2px}|a{b:1px 2px}",
        "a/* b */.c{d:e}|a/**/.c{d:e}",
        "a{b:'/* c */ ; ' , \"; /* d */\"}|a{b:'/* c */ ; ',\"; /* d */\"}",
      })
  void isTerse(String sheet, String terse) throws IOException, TemplateModelException {
    assertThat(inPage(sheet)).isEqualTo(terse);
  }

  @Test
  void aLongGapIsNoFault() throws IOException, TemplateModelException {
    assertThat(inPage("a{" + " /**/\n".repeat(1_000) + " ".repeat(100_000) + "b:c}")).isEqualTo("a{b:c}");
  }

  private String inPage(String sheet) throws IOException, TemplateModelException {
    Files.createDirectories(assets.resolve(StyleSheets.FOLDER));
    Files.writeString(assets.resolve(StyleSheets.FOLDER).resolve("a.css"), sheet);
    TemplateHTMLOutputModel css =
        (TemplateHTMLOutputModel) new StyleSheets(assets).exec(List.of(new SimpleScalar("a")));
    return HTMLOutputFormat.INSTANCE.getMarkupString(css);
  }
}
