package org.kuayue.publish.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

  /** The hash of nothing, from RFC 6234's own test of the empty message. */
  private static final String EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

  @Test
  void forbidsEverythingThatAPageDoesNotContain() {
    assertThat(of("<p>text</p>").forPage())
        .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self'; img-src 'self'");
  }

  @Test
  void allowsInlineTextByItsHash() {
    assertThat(of("<style></style><script></script>").forPage())
        .contains("; style-src " + EMPTY, "; script-src " + EMPTY)
        .doesNotContain("unsafe", "script-src 'self'");
    assertThat(of("<style></style><style>p{}</style>").forPage().split("'sha256-")).hasSize(3);
  }

  @Test
  void whatIsLeftOpenIsForTheAuditToTell() {
    assertThat(of("<style></style><script>a()").forPage()).contains("; style-src " + EMPTY).doesNotContain("script-src");
    assertThat(of("<style></style><style").forPage().split("'sha256-")).hasSize(2);
  }

  @Test
  void allowsScriptsFontsAndManifestOfTheSiteOnlyWherePagesHaveThem() {
    assertThat(of("<script src=\"a.js\" defer></script>").forPage()).contains("; script-src 'self'");
    assertThat(of("<style>@font-face{src:url(a.woff2)}</style>").forPage()).contains("; font-src 'self'");
    assertThat(of("<style>@font-face{src:url(a.ttf)}</style>").forPage()).contains("; font-src 'self'");
    assertThat(of("<style>@font-face{src:url(a.otf)}</style>").forPage()).contains("; font-src 'self'");
    assertThat(of("<link rel=\"manifest\" href=\"a\">").forPage()).contains("; manifest-src 'self'");
    assertThat(of("<audio src=\"a.mp3\"></audio><video src=\"a.mp4\"></video>").forPage()).containsOnlyOnce("; media-src 'self'");
    assertThat(of("<video src=\"a.mp4\"></video>").forPage()).contains("; media-src 'self'");
    assertThat(of("<img src=\"data:image/png;base64,AA\">").forPage()).contains("; img-src 'self' data:");
  }

  @Test
  void allowsWhatAScriptPutsOntoThePage() {
    ContentPolicy policy = of("<script>a.innerHTML = '<style></style><audio src=\"a.mp3\">'</script><p>");
    assertThat(policy.forPage()).contains("; style-src " + EMPTY, "; media-src 'self'").containsOnlyOnce("; script-src 'sha256-");
  }

  @Test
  void tagsInAStyleOrInDataAreNotOnThePage() {
    assertThat(of("<style>/* <audio> <script></script> */</style>").forPage()).doesNotContain("media-src", "script-src");
    assertThat(of("<script type=\"application/ld+json\">\"<audio>\"</script>").forPage()).doesNotContain("media-src");
  }

  @Test
  void dataIsInThePagesOwnPolicyAndNotInTheHeader() {
    ContentPolicy policy = of("<script type=\"application/ld+json\"></script>");
    assertThat(policy.forPage()).contains("; script-src " + EMPTY);
    assertThat(policy.forHeader()).doesNotContain("script-src");
  }

  @Test
  void onlyTheHeaderSaysWhoMayFrameAPage() {
    assertThat(of("").forHeader()).endsWith("; frame-ancestors 'none'");
    assertThat(of("").forPage()).doesNotContain("frame-ancestors");
  }

  @Test
  void aHeaderForSeveralPagesAllowsEachOfTheirStylesOnce() {
    ContentPolicy policy = of("<style></style>");
    policy.add(of("<style></style><style>p{}</style>"));
    assertThat(policy.forHeader().split("'sha256-")).hasSize(3);
  }

  @Test
  void aHeaderForSeveralPagesAllowsWhatAnyOfThemLoads() {
    ContentPolicy policy = of("");
    policy.add(of("<script></script><link rel=\"preload\" href=\"a.woff2\"><img src=\"data:image/png;base64,AA\">"));
    policy.add(of(""));
    assertThat(policy.forHeader()).contains("; script-src " + EMPTY, "; font-src 'self'", "; img-src 'self' data:");
  }

  @Test
  void aHeaderLeavesToThePagesWhatHostsWouldCutOff() {
    ContentPolicy policy = of("");
    for (int page = 0; page < 100; page++) {
      ContentPolicy own = of("<style>.page-" + page + "{}</style>");
      assertThat(own.forPage()).contains("style-src 'sha256-").doesNotContain("unsafe");
      policy.add(own);
      assertThat(policy.forHeader()).hasSizeLessThanOrEqualTo(1900);
    }
    assertThat(policy.forHeader()).contains("default-src 'none'; ", "; style-src 'unsafe-inline'; ").doesNotContain("sha256-");
  }

  private static ContentPolicy of(String html) {
    return ContentPolicy.of(html, new HashMap<>());
  }
}
