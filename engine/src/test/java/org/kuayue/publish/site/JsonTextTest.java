package org.kuayue.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void escapesWhatJsonHasAUseFor() {
    assertThat(JsonText.string("a \"b\" \\ c\n\u0001 跨越")).isEqualTo("\"a \\\"b\\\" \\\\ c\\n\\u0001 跨越\"");
  }

  /** Where a script element would end, or hold on beyond its end, and where a script's line would. */
  @Test
  void mayStandInAScriptElement() {
    assertThat(JsonText.string("x</script>")).isEqualTo("\"x<\\/script>\"");
    assertThat(JsonText.string("x<!-- <script>")).isEqualTo("\"x\\u003C!-- <script>\"");
    assertThat(JsonText.string("x\u2028")).isEqualTo("\"x\\u2028\"");
  }

  @Test
  void leavesNumbersBare() {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("path", "en/index.html");
    file.put("size", 7L);
    assertThat(JsonText.object(file)).isEqualTo("{\"path\": \"en/index.html\", \"size\": 7}");
  }
}
