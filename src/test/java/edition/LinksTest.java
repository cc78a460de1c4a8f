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

/** Every address on every page leads somewhere, and none leads off the site or needs to know where the site lies. */
class LinksTest {

  @Test
  void everyAddressResolves() {
    List<String> broken = new ArrayList<>();
    int checked = 0;
    // Canonical and alternate addresses are absolute if the site's address is known: AddressedTest sees to them.
    for (String page : BakedSite.documents()) {
      for (Element element : BakedSite.page(page).select("[href]:not(link[hreflang], link[rel=canonical]), [src]")) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        checked++;
        if (!resolves(page, address)) {
          broken.add(page + " -> " + address);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(checked).isGreaterThan(100);
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
    List<String> chinese = BakedSite.paired();
    assertThat(chinese).hasSizeGreaterThanOrEqualTo(5);
    for (String address : chinese) {
      Document zh = BakedSite.page(address);
      Document en = BakedSite.page("en/" + address);
      assertThat(en.select("h2[id]").eachAttr("id")).as(address).isEqualTo(zh.select("h2[id]").eachAttr("id"));
      assertThat(zh.select("a[hreflang=en]").eachAttr("href")).as(address).isNotEmpty();
      assertThat(zh.select("html").attr("lang")).isEqualTo("zh-CN");
      assertThat(en.select("html").attr("lang")).isEqualTo("en");
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
