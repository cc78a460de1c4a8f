package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.cache.Digests;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problem;

/** Share images, posters, icons, manifests and the headline font of an edition in two languages. */
class PageFilesTest {

  private static final String URL = "https://example.org/river/";

  @TempDir static Path folder;

  private static TestProject project;

  @BeforeAll
  static void bake() throws IOException {
    project = dressed(folder.resolve("first"), URL);
    project.bake();
  }

  private static TestProject dressed(Path folder, String url) throws IOException {
    TestProject project = TestProject.edition("paired", folder);
    for (String asset : List.of("fonts/headline.ttf", "icons/icon.svg")) {
      Files.createDirectories(project.file("assets/" + asset).getParent());
      Files.copy(Path.of("../assets", asset), project.file("assets/" + asset));
    }
    String properties = Files.readString(project.file("jbake.properties"));
    project.write("jbake.properties", properties + "\n" + (url.isEmpty() ? "" : "site.url=" + url + "\n"));
    return project;
  }

  @Test
  void everyPageHasAShareImage() throws IOException {
    for (String page : List.of("index", "articles/toll", "en/index", "en/articles/toll")) {
      Document document = project.page(page + ".html");
      String address = document.select("meta[property=og:image]").attr("content");
      assertThat(address).startsWith(URL + "share/");
      Path file = project.site().resolve(address.substring(URL.length()));
      BufferedImage image = ImageIO.read(file.toFile());
      assertThat(image.getWidth()).isEqualTo(1200);
      assertThat(image.getHeight()).isEqualTo(630);
      assertThat(Files.size(file)).isBetween(10_000L, 120_000L);
      assertThat(document.select("meta[property=og:image:width]").attr("content")).isEqualTo("1200");
    }
  }

  @Test
  void theDraftThatNobodyListsHasThemInThePreview() throws IOException {
    TestProject drafted = dressed(folder.resolve("drafted"), URL);
    drafted.write(
        "content/articles/ferry.md",
        "type=article\nstatus=draft\ntitle=渡口\nsummary=一人一文。\ndate=2020\n~~~~~~\n## 一文钱\n\n一人一文。\n");
    Bake.preview(drafted.file(""), drafted.site(), new Properties(), new TestOnlooker()).run();
    String address = drafted.page("articles/ferry.html").select("meta[property=og:image]").attr("content");
    assertThat(drafted.site().resolve(address.replace(URL, ""))).isRegularFile();
  }

  @Test
  void drawingsThatCannotBePaintedAreNamed(@TempDir Path elsewhere) throws IOException {
    TestProject broken = dressed(elsewhere, URL);
    for (String drawing : List.of("assets/icons/icon.svg", "assets/illustrations/bridge.svg")) {
      broken.write(
          drawing,
          "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'>"
              + "<pattern id='p' width='1e9' height='1e9'/><path fill='url(#p)' d='M0 0h3v2'/></svg>");
    }
    assertThat(broken.problems().stream().map(problem -> problem.location() + " " + problem.code()))
        .containsExactly("assets/icons/icon.svg:1:1 internal-error", "assets/illustrations/bridge.svg:1:1 internal-error");
  }

  @Test
  void thePosterLeadsToItsArticle() throws Exception {
    String poster = project.page("en/articles/toll.html").select(".poster a").attr("href");
    BufferedImage image = ImageIO.read(project.site().resolve("en/articles").resolve(poster).normalize().toFile());
    assertThat(image.getWidth()).isEqualTo(1080);
    assertThat(image.getHeight()).isEqualTo(1920);
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    assertThat(read).isEqualTo(URL + "en/articles/toll.html");
    assertThat(project.page("index.html").select(".poster")).isEmpty();
  }

  @Test
  void aPageWithAPostersNameHasAnImageOfItsOwn() throws IOException {
    TestProject twins = dressed(folder.resolve("twins"), URL);
    String page = "type=page\nstatus=published\ntitle=%s\nsummary=%s\n~~~~~~\n%s\n";
    twins.write("content/articles/toll-poster.md", page.replace("%s", "海报"));
    twins.write("content/en/articles/toll-poster.md", page.replace("%s", "Poster"));
    twins.bake();
    Document article = twins.page("articles/toll.html");
    String image = twins.page("articles/toll-poster.html").select("meta[property=og:image]").attr("content");
    assertThat(article.select(".poster a").attr("href")).isNotEmpty().isNotEqualTo("../" + image.substring(URL.length()));
    assertThat(ImageIO.read(twins.site().resolve(image.substring(URL.length())).toFile()).getWidth()).isEqualTo(1200);
  }

  @Test
  void aFontThatCannotBeReadIsTold() throws IOException {
    TestProject english = TestProject.tiny(folder.resolve("english"));
    english.write("assets/fonts/headline.ttf", "Not a font.");
    english.bake();
    english.replace("jbake.properties", "site.languages=en", "site.languages=en\nsite.url=" + URL);
    assertThat(english.problems()).extracting(Problem::code).containsExactly("font-unreadable");
  }

  /** Every file that no source has given its address is one that sources may not have. */
  @Test
  void whatTheBakeMakesIsNobodyElses() throws IOException {
    List<String> made =
        new ArrayList<>(GeneratedFiles.addresses(List.of(Language.of("zh-CN", true), Language.of("en", false))));
    made.remove(GeneratedFiles.CNAME); // for a site at the root of its host
    try (Stream<Path> files = Files.walk(project.site())) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> project.site().relativize(file).toString())
                  .filter(address -> !address.matches(".*\\.[0-9a-f]{12}\\..*"))
                  .filter(address -> Files.notExists(project.file("content/" + address.replace(".html", ".md")))))
          .containsExactlyInAnyOrderElementsOf(made);
    }
  }

  @Test
  void theIconsComeInTheSizesThatTheManifestSays() throws IOException {
    Document page = project.page("en/articles/toll.html");
    assertThat(page.select("link[rel=icon][type=image/svg+xml]")).hasSize(1);
    String touch = page.select("link[rel=apple-touch-icon]").attr("href");
    assertThat(ImageIO.read(project.site().resolve("en/articles").resolve(touch).toFile()).getWidth()).isEqualTo(180);
    Path manifest = project.site().resolve("en/articles").resolve(page.select("link[rel=manifest]").attr("href")).normalize();
    String text = Files.readString(manifest);
    assertThat(text).contains("\"lang\": \"en\"", "\"start_url\": \"./\"");
    Matcher icon = Pattern.compile("\"src\": \"([^\"]+png)\", \"sizes\": \"(\\d+)x").matcher(text);
    int found = 0;
    while (icon.find()) {
      BufferedImage image = ImageIO.read(manifest.resolveSibling(icon.group(1)).toFile());
      assertThat(image.getWidth()).as(icon.group(1)).isEqualTo(Integer.parseInt(icon.group(2)));
      found++;
    }
    assertThat(found).isEqualTo(3);
  }

  @Test
  void onlyTheChineseTitlesHaveAFontOfTheirOwn() throws IOException {
    Document chinese = project.page("articles/toll.html");
    String font = chinese.select("link[rel=preload][as=font]").attr("href");
    assertThat(chinese.selectFirst("style").data()).contains("font-family:Headline", font);
    assertThat(Files.size(project.site().resolve("articles").resolve(font))).isBetween(1_000L, 16_000L);
    assertThat(project.page("en/articles/toll.html").select("link[rel=preload]")).isEmpty();
    assertThat(project.site().resolve("fonts/headline.ttf")).doesNotExist();
  }

  @Test
  void everybodyMayReadWhatIsPublished() throws IOException {
    try (Stream<Path> files = Files.walk(project.site())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
        assertThat(allowed).as(file.toString()).isEqualTo(Files.getPosixFilePermissions(project.site().resolve("index.html")));
      }
    }
  }

  @Test
  void isTheSameEverywhere() throws IOException {
    TestProject again = dressed(folder.resolve("again"), URL);
    again.bake();
    try (Stream<Path> files = Files.walk(project.site())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path other = again.site().resolve(project.site().relativize(file).toString());
        assertThat(Digests.hex(other)).as(file.toString()).isEqualTo(Digests.hex(file));
      }
    }
  }

  @Test
  void withoutAnAddressNothingIsMadeToBeShared() throws IOException {
    TestProject local = dressed(folder.resolve("local"), "");
    local.bake();
    assertThat(local.site().resolve("share")).doesNotExist();
    assertThat(local.page("index.html").select("meta[property^=og:image]")).isEmpty();
    assertThat(local.page("articles/toll.html").select(".poster")).isEmpty();
  }
}
