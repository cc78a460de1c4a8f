package org.kuayue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Links, anchors and ids that are wrong on a baked page are found where they stand, and nothing else is reported. */
class LinkAuditTest extends AuditedSite {

  @Test
  void linkToNowhere() throws IOException {
    mark("<a href=\"articles/none.html\">x</a>");
    assertProblems("index.html:16:1: error [audit-link-broken] nothing is at \"articles/none.html\"");
  }

  @Test
  void linkOutOfTheSite() throws IOException {
    mark("x<a href=\"../secret.html\">x</a>");
    assertProblems("index.html:16:2: error [audit-link-broken] nothing is at \"../secret.html\"");
  }

  @Test
  void absoluteAddressOfTheSiteThatLeadsNowhere() throws IOException {
    mark("<a href=\"https://example.org/feature/none.html\">x</a><a href=\"/feature/en/\">x</a><a href=\"/en/\">x</a>");
    assertProblems(
        "index.html:16:1: error [audit-link-broken] nothing is at \"https://example.org/feature/none.html\"",
        "index.html:16:82: error [audit-link-broken] nothing is at \"/en/\"");
  }

  @Test
  void addressOfTheSiteWithoutItsSlash() throws IOException {
    mark("<a href=\"https://example.org/feature\">x</a><a href=\"/feature#top\">x</a><a href=\"/featured\">x</a>");
    assertProblems("index.html:16:72: error [audit-link-broken] nothing is at \"/featured\"");
  }

  @Test
  void addressOfASiteWithoutACover() throws IOException {
    Files.delete(site.resolve("index.html"));
    String page = Files.readString(site.resolve("en/index.html"));
    write("en/index.html", page.replace("../index.html#top", "https://example.org/feature"));
    assertProblems("en/index.html:3:22: error [audit-link-broken] nothing is at \"https://example.org/feature\"");
  }

  @Test
  void addressOfAHostWhereTheSitesOwnIsNotKnown() throws IOException {
    origin = "";
    path = "/";
    mark("<a href=\"//elsewhere.example/\">x</a>");
    assertProblems();
  }

  @Test
  void addressOfAnotherSiteThatBeginsLikeThisOne() throws IOException {
    mark("<a href=\"https://example.organic/none.html\">x</a><a href=\"https://example.org.example/\">x</a>");
    assertProblems();
  }

  @Test
  void addressOfTheFolderByItsDots() throws IOException {
    mark("<a href=\".\">x</a><a href=\"./en/..\">x</a>\n<a href=\"..\">x</a>");
    assertProblems("index.html:17:1: error [audit-link-broken] nothing is at \"..\"");
  }

  /** RFC 3986 has letters of both sizes, digits and three signs in a scheme, and a letter first. */
  @Test
  void addressWithASchemeFromAFileWithAColon() throws IOException {
    mark("<a href=\"zA-aZ+0.9:x\">x</a><a href=\"MAILTO:toll@example.org\">x</a>\n<a href=\"3:30\">x</a>\n<a href=\"时:30\">x</a>");
    assertProblems(
        "index.html:17:1: error [audit-link-broken] nothing is at \"3:30\"",
        "index.html:18:1: error [audit-link-broken] nothing is at \"时:30\"");
  }

  @Test
  void addressInPercentCodes() throws IOException {
    mark("<a href=\"#%74op\">x</a><a href=\"%65n/index.html\">x</a>");
    assertProblems();
  }

  @Test
  void percentSignThatBeginsNoCode() throws IOException {
    mark("<a href=\"https://example.org/other.html#100%\">x</a>\n<a href=\"#5%zz\">x</a>\n<a href=\"%.html\">x</a>");
    assertProblems(
        "index.html:17:1: error [audit-anchor-broken] index.html has no element with the id \"5%zz\"",
        "index.html:18:1: error [audit-link-broken] nothing is at \"%.html\"");
  }

  @Test
  void pictureOfASourceSetThatIsNotThere() throws IOException {
    mark("<img src=\"bridge.svg\" srcset=\"bridge.svg 1x, none.svg 2x\" width=\"64\" height=\"48\" alt=\"\">");
    assertProblems("index.html:16:1: error [audit-link-broken] nothing is at \"none.svg\"");
  }

  @Test
  void anchorToNowhereOnThisPageAndOnAnother() throws IOException {
    mark("<a href=\"#tpo\">x</a>\n<a href=\"en/index.html#top\">x</a>");
    assertProblems(
        "index.html:16:1: error [audit-anchor-broken] index.html has no element with the id \"tpo\"",
        "index.html:17:1: error [audit-anchor-broken] en/index.html has no element with the id \"top\"");
  }

  @Test
  void anchorToNowhereOnAnotherPageAlone() throws IOException {
    mark("<a href=\"en/index.html#top\">x</a>");
    assertProblems("index.html:16:1: error [audit-anchor-broken] en/index.html has no element with the id \"top\"");
  }

  @Test
  void linkToNowhereBesideAPageThatIsMalformed() throws IOException {
    mark("1 < 2");
    write("en/index.html", Files.readString(site.resolve("en/index.html")).replace("../index.html#top", "none.html"));
    assertProblems(
        "en/index.html:3:22: error [audit-link-broken] nothing is at \"none.html\"",
        "index.html:16:3: error [audit-html-malformed] a \"<\" that is not written as &lt;");
  }

  @Test
  void namesWhatMayHaveBeenMeant() throws IOException {
    mark("<a href=\"../../../brige.svg\">x</a>\n<a href=\"brige.svg?a#the-arch\">x</a>\n<a href=\"#tops\">x</a>");
    audit();
    assertThat(hints)
        .containsExactly("Did the template mean bridge.svg?", "Did the template mean bridge.svg?", "Should it be \"top\"?");
  }

  @Test
  void idThatStandsTwice() throws IOException {
    mark("<p id=\"top\"></p>");
    assertProblems("index.html:16:1: error [audit-id-duplicate] the id \"top\" stands twice on this page");
  }

  @Test
  void idThatIsEmpty() throws IOException {
    mark("<p id=\"\"></p>");
    assertProblems("index.html:16:1: error [audit-id-duplicate] an empty id");
  }
}
