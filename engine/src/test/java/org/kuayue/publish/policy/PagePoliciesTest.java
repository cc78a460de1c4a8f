package org.kuayue.publish.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePoliciesTest {

  private final PagePolicies policies = new PagePolicies();

  @Test
  void aPolicyStandsBeforeAllThatAPageLoads() {
    assertThat(policies.restrict("<html><head><meta charset=\"utf-8\"><title>a</title>"))
        .startsWith("<html><head><meta charset=\"utf-8\"><meta http-equiv=");
    assertThat(policies.restrict("<html><head><title>a</title>")).startsWith("<html><head><meta http-equiv=");
    assertThat(policies.restrict("<html lang=\"en\"><title>a</title>")).startsWith("<html lang=\"en\"><meta http-equiv=");
    assertThat(policies.restrict("<title>a</title>")).startsWith("<meta http-equiv=");
  }

  @Test
  void aPageEndsWithoutABreak() {
    assertThat(policies.restrict("<html>\n<p>a</p>\n\n")).endsWith(">\n<p>a</p>");
  }

  @Test
  void theHeaderAllowsWhatEachPageContains() {
    policies.restrict("<html><script src=\"a.js\"></script>");
    policies.restrict("<html>");
    assertThat(policies.forHeader()).contains("; script-src 'self'");
  }
}
