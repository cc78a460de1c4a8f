package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every address on every page leads somewhere, and none needs to know where the site lies; an editor's may lead off it. */
class LinksTest {

  private static final String ADDRESSES =
      "[href]:not(link[hreflang], link[rel=canonical], main a[href~=(?i)^(https?|mailto|tel):]), [src]";

  @Test
  void everyAddressResolves() {
    List<String> broken = new ArrayList<>();
    int checked = 0;
    // Canonical and alternate addresses are absolute if the site's address is known: AddressedTest sees to them.
    for (String page : BakedSite.documents()) {
      for (Element element : BakedSite.page(page).select(ADDRESSES)) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        checked++;
        if (!resolves(page, address)) {
          broken.add(page + " -> " + address);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(checked).isGreaterThan(5 * BakedSite.documents().size());
  }

  /** Where the site's address is not known the page for wrong addresses has no links, since it is shown at any depth. */
  @Test
  void thePageForWrongAddressesSendsNobodyWithoutALink() {
    Document page = BakedSite.page("404.html");
    assertThat(page.select("a")).isEmpty();
    assertThat(page.text()).doesNotContain("首页", "front page");
  }

  @Test
  void idsAreUnique() {
    BakedSite.pages()
        .forEach(
            (address, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates());
  }

  @Test
  void pagesArePairedWithTheSameSections() {
    assertThat(BakedSite.paired()).contains("index.html");
    for (String address : BakedSite.paired()) {
      Document first = BakedSite.page(address);
      for (String language : BakedSite.LANGUAGES) {
        Document page = BakedSite.page(BakedSite.folder(language) + address);
        assertThat(page.select("h2[id]").eachAttr("id")).as(address).isEqualTo(first.select("h2[id]").eachAttr("id"));
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        if (page != first) {
          assertThat(first.select("a[hreflang=" + language + "]").eachAttr("href")).as(address).isNotEmpty();
        }
      }
    }
  }

  private static boolean resolves(String from, String address) {
    URI uri = URI.create(address);
    if (uri.isAbsolute() || address.startsWith("/")) {
      return false;
    }
    String path = URI.create("/" + from).resolve(uri).getPath().substring(1);
    if (!Files.isRegularFile(BakedSite.FOLDER.resolve(Path.of(path.isEmpty() ? from : path)))) {
      return false;
    }
    return uri.getFragment() == null
        || BakedSite.page(path.isEmpty() ? from : path).getElementById(uri.getFragment()) != null;
  }
}
