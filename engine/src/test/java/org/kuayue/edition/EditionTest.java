package org.kuayue.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionTest {

  @Test
  void whatIsInAFolderThatCouldNotBeReadIsNotMissing() {
    Publication today = new Publication(LocalDate.of(2021, 10, 1), false);
    Language chinese = Language.of("zh-CN", true);
    Edition edition = new Edition(List.of(chinese), List.of(), Set.of("articles", "a.md"), List.of(), today, Optional.empty());
    assertThat(edition.isUnread(chinese, "articles/a")).isTrue();
    assertThat(edition.isUnread("a.md")).isTrue();
    assertThat(edition.isUnread("articles-2/a.md")).isFalse();
    assertThat(edition.isUnread("a.md.md")).isFalse();
  }
}
