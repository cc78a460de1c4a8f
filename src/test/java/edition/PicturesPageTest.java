package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of pictures shows all of the printed feature's, each with its caption at an address of its own. */
class PicturesPageTest {

  @BeforeAll
  static void ofThisEdition() {
    Ledger.assumeIsAboutContent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void showsEveryPictureWithItsCaption(String language) {
    Document page = BakedSite.page(language, "pictures");
    List<String> names = page.select(".photo-links a").eachAttr("aria-label");
    assertThat(names).hasSize(6).doesNotHaveDuplicates().allSatisfy(
        name -> assertThat(name).startsWith(page.select(".photo-links a").first().text()));
    List<Ledger.Fact> captions = Ledger.captions(language);
    assertThat(captions).hasSize(6);
    for (Ledger.Fact caption : captions) {
      Element photo = page.getElementById(caption.id());
      assertThat(photo).as(caption.id()).isNotNull();
      assertThat(photo.select("figcaption").text()).contains(caption.text());
      assertThat(photo.select("a[href='#" + caption.id() + "']")).isNotEmpty();
      assertThat(photo.select("a:has(img)").attr("href")).isEqualTo(photo.select("img").attr("src"));
      assertThat(page.select(".sheet a[href='#" + caption.id() + "'] img")).hasSize(1);
    }
  }
}
