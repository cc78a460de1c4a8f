package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a browser two or three years old, as inside chat apps and on office desktops, does not know has something known before
 * it: one that knows no subgrid drew an article's title over its summary. Without cascade layers there is no style at all, and
 * the page reads in the order of its HTML.
 */
class OlderBrowsersTest {

  static Stream<String> addresses() {
    return BakedSite.pages().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void columnsAndHeadlinesHaveASizeThatTheyKnow(String address) {
    String style = BakedSite.page(address).select("style").html();
    assertThat(style).doesNotContainPattern("grid-template-columns:\\s*subgrid");
    assertThat(style).doesNotContainPattern("\\{(?![^}]*font-size:[^;}]*vw)[^}]*font-size:\\s*clamp\\([^;}]*cqi");
  }
}
