package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.problem.ProblemsException;

/** A place where no site can be written, or should not be, is refused before anything there is touched. */
class PlaceTest {

  @TempDir Path folder;

  private TestProject project;

  @BeforeEach
  void tinyEdition() throws IOException {
    project = TestProject.tiny(folder.resolve("project"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "content", "content/site", "templates/site", "assets", "target/../content/x"})
  void theProjectAndItsSources(String site) throws IOException {
    assertThat(bakeInto(site)).contains(":1:1: error [site-among-sources]");
    assertThat(project.file("content/index.md")).exists();
    assertThat(project.file("content/.bake-lock")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"target/site", "target/site/a.zip", "target", "content/index.md", "templates/a.zip", "x/../assets/a.zip"})
  void aZipInTheSiteOrAmongTheSources(String zip) throws IOException {
    project.bake();
    String before = project.baked("index.html");
    project.replace("content/index.md", "title=", "title=Another ");
    assertThat(packInto(zip)).startsWith(Path.of(zip).normalize() + ":1:1: error [zip-misplaced]");
    assertThat(project.baked("index.html")).isEqualTo(before);
    assertThat(project.file("content/index.md")).content().contains("title=Another ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jbake.properties", "notes", "folder"})
  void aZipInPlaceOfSomethingElse(String zip) throws IOException {
    project.write("notes", "ideas");
    project.write("folder/thesis.txt", "three years of work");
    assertThat(packInto(zip)).startsWith(zip + ":1:1: error [zip-foreign]");
    assertThat(project.site()).doesNotExist();
  }

  @Test
  void anEmptyFileAndTheLastZipAreReplaced() throws IOException {
    project.write("target/tiny-site.zip", "");
    project.bake();
    assertThat(project.file("target/tiny-site.zip")).isNotEmptyFile();
    project.bake();
  }

  @Test
  void aFile() throws IOException {
    project.write("target/site", "something");
    assertThat(bakeInto("target/site")).startsWith("target/site:1:1: error [site-not-a-folder]");
    assertThat(project.file("target/site")).hasContent("something");
  }

  @Test
  void aFolderOfSomethingElse() throws IOException {
    project.write("target/site/thesis.txt", "three years of work");
    assertThat(bakeInto("target/site")).startsWith("target/site:1:1: error [site-foreign]");
    assertThat(project.file("target/site/thesis.txt")).hasContent("three years of work");
  }

  @Test
  void aSiteOfSomebodyElses() throws IOException {
    project.write("target/site/index.html", "<p>My thesis</p>");
    project.write("target/site/thesis.txt", "three years of work");
    assertThat(bakeInto("target/site")).startsWith("target/site:1:1: error [site-foreign]");
    assertThat(project.file("target/site/thesis.txt")).hasContent("three years of work");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx.conf", "Caddyfile"})
  void aConfigurationOfSomebodyElses(String name) throws IOException {
    project.write("target/hosting/" + name, "server {}");
    assertThat(bakeInto("target/site")).startsWith("target/hosting:1:1: error [site-foreign]");
    assertThat(project.file("target/hosting/" + name)).hasContent("server {}");
    assertThat(project.site()).doesNotExist();
  }

  @Test
  void aServerFileThatCannotBeReplacedIsToldBeforeTheSiteIs() throws IOException {
    project.bake();
    String before = project.baked("index.html");
    project.replace("content/index.md", "title=", "title=Another ");
    Files.delete(project.file("target/hosting/nginx.conf"));
    Files.createDirectories(project.file("target/hosting/nginx.conf"));
    assertThat(bakeInto("target/site"))
        .startsWith("target/site:1:1: error [site-unwritable]")
        .contains("(target/hosting/nginx.conf: is a folder)");
    assertThat(project.baked("index.html")).isEqualTo(before);
    assertThat(hosting()).containsExactly("Caddyfile", "nginx.conf", "objects.json");
  }

  /** The zip's folder takes the place of one of them when the others have been prepared: as late as anything can. */
  @Test
  void aServerFileThatCannotBeReplacedAfterTheSiteIsToldTruthfully() throws IOException {
    Path root = project.file("");
    Path zip = project.file("target/hosting/nginx.conf/site.zip");
    assertThat(new Bake(root, project.site(), zip, TestProject.uncompressed()).run().warnings())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.in(Locale.ENGLISH))
                    .startsWith("target/hosting/nginx.conf:1:1: warning [server-file-outdated] the site is the new one, but"));
    assertThat(project.file("target/site/index.html")).exists();
    assertThat(hosting()).containsExactly("Caddyfile", "nginx.conf", "objects.json");
  }

  private List<String> hosting() throws IOException {
    try (Stream<Path> files = Files.list(project.file("target/hosting"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void sitesBesideEachOtherHaveTheirOwnConfiguration() throws IOException {
    project.bake();
    byte[] first = Files.readAllBytes(project.file("target/hosting/objects.json"));
    project.replace("content/index.md", "title=", "title=Another ");
    new Bake(project.file(""), project.file("target/mirror"), null, TestProject.uncompressed()).run();
    assertThat(project.file("target/hosting/objects.json")).hasBinaryContent(first);
    assertThat(project.file("target/mirror-hosting/objects.json")).exists();
    assertThat(bakeInto("target/mirror-hosting")).startsWith("target/mirror-hosting:1:1: error [site-foreign]");
  }

  @Test
  void whatThePreviewBakedIsASiteOfOurs() throws IOException {
    Bake.preview(project.file(""), project.site(), new Properties(), new TestOnlooker()).run();
    project.bake();
    assertThat(project.file("target/site/index.html")).exists();
  }

  @Test
  void anEmptyFolderIsFine() throws IOException {
    Files.createDirectories(project.file("target/site"));
    project.bake();
    assertThat(project.file("target/site/index.html")).exists();
  }

  @Test
  void aFolderBelowAFile() throws IOException {
    project.write("target", "a file");
    assertThat(bakeInto("target/site")).startsWith("target/site:1:1: error [site-unwritable]").contains("(target");
  }

  @Test
  void whatTheSystemRefusesIsNamedWithoutTheMachinesPath() {
    Place place = new Place(project.file(""), project.site(), null);
    IOException refused = new AccessDeniedException(project.site().resolve("index.html").toString());
    assertThat(place.failure(refused).in(Locale.ENGLISH))
        .startsWith("target/site:1:1: error [site-unwritable] the site cannot be written (target/site/index.html: access denied)");
  }

  @Test
  void aSourceThatCannotBeReadIsNoFaultOfThePlace() {
    Place place = new Place(project.file(""), project.site(), project.file("target/site.zip"));
    IOException gone = new NoSuchFileException(project.file("content/photos/plaza.jpg").toString());
    assertThat(place.failure(gone).in(Locale.ENGLISH))
        .startsWith("content/photos/plaza.jpg:1:1: error [file-unreadable] cannot be read: no such file");
    IOException cache = new AccessDeniedException(project.file(".kuayue-cache/ab/abc").toString());
    assertThat(place.failure(cache).code()).isEqualTo("site-unwritable");
    IOException zip = new AccessDeniedException(project.file("target/site.zip").toString());
    assertThat(place.failure(zip).code()).isEqualTo("site-unwritable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "There is not enough space on the disk", "Disk quota exceeded", "设备上没有空间"})
  void aFullDiskIsCalledOne(String reason) {
    Place place = new Place(project.file(""), project.site(), null);
    IOException plain = new IOException(reason);
    assertThat(place.failure(plain).code()).isEqualTo("disk-full");
    assertThat(place.failure(new FileSystemException("site/a.html", null, reason)).code()).isEqualTo("disk-full");
    assertThat(place.failure(new IOException("cannot write", plain)).code()).isEqualTo("disk-full");
  }

  @Test
  void aPlaceWhereAnotherBakeIsWriting() throws IOException {
    project.bake();
    project.replace("jbake.properties", "site.languages=en", "site.languages=en\nbake.wait.seconds=0");
    try (FileChannel other = FileChannel.open(project.file("target/.bake-lock"), StandardOpenOption.WRITE)) {
      other.lock();
      assertThat(bakeInto("target/site"))
          .startsWith("target/site:1:1: error [bake-running] another bake is still writing to the same folder after 0 s");
    }
    project.bake();
  }

  /** The longest name that a file may have makes a page whose name is too long: the disk refuses in the midst of it. */
  @Test
  void aPageThatCannotBeWrittenLeavesTheLastGoodSite() throws IOException {
    project.bake();
    Files.setLastModifiedTime(project.site(), FileTime.from(Instant.EPOCH));
    String name = "a".repeat(252);
    project.write("content/" + name + ".md", "type=page\nstatus=published\ntitle=A\nsummary=A.\n~~~~~~\nA.\n");
    assertThat(bakeInto("target/site"))
        .startsWith("target/site:1:1: error [site-unwritable]")
        .contains("too long")
        .doesNotContain(folder.toString());
    assertThat(Files.getLastModifiedTime(project.site())).isEqualTo(FileTime.from(Instant.EPOCH));
    assertThat(project.file("target/.site-new")).doesNotExist();
  }

  @Test
  void aSiteThatIsALinkStaysOne() throws IOException {
    Path served = Files.createDirectories(folder.resolve("www"));
    Files.createDirectories(project.file("out"));
    Path link = Files.createSymbolicLink(project.file("out/site"), served);
    for (int i = 0; i < 2; i++) {
      new Bake(project.file(""), link, null, new Properties()).run();
      assertThat(link).isSymbolicLink();
      assertThat(served.resolve("index.html")).exists();
    }
    Files.delete(link);
    Files.createSymbolicLink(link, project.file("content"));
    assertThat(bakeInto("out/site")).contains("error [site-among-sources]");
  }

  @Test
  void aMistakeOfTheEnginesOwnIsOneLineAndNoTrace() {
    Path root = project.file("");
    Bake broken = new Bake(root, project.site(), null, null);
    assertThat(catchThrowableOfType(ProblemsException.class, broken::run).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.in(Locale.ENGLISH).lines().findFirst().orElseThrow())
                    .matches(".:1:1: error \\[internal-error\\] the engine failed on this file \\(NullPointerException.*java:\\d+\\)"));
  }

  private String bakeInto(String site) {
    return problem(site, "target/tiny-site.zip");
  }

  private String packInto(String zip) {
    return problem("target/site", zip);
  }

  private String problem(String site, String zip) {
    Path root = project.file("");
    Bake bake = new Bake(root, root.resolve(site), root.resolve(zip), new Properties());
    return catchThrowableOfType(ProblemsException.class, bake::run).problems().get(0).in(Locale.ENGLISH);
  }
}
