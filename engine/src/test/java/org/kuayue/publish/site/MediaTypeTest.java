package org.kuayue.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kuayue.source.FileKinds;

class MediaTypeTest {

  @Test
  void everyFileThatIsPublishedHasALabel() {
    for (FileKinds kinds : List.of(FileKinds.CONTENT, FileKinds.ASSETS)) {
      for (String ending : kinds.endings()) {
        if (!ending.equals("md")) {
          assertThat(MediaType.of("a/b." + ending)).as(ending).isNotEqualTo(MediaType.OTHER);
        }
      }
    }
  }

  @Test
  void whatIsNotKnownIsBytes() {
    assertThat(MediaType.of("CNAME").header()).isEqualTo("application/octet-stream");
    assertThat(MediaType.of("a.b/c").header()).isEqualTo("application/octet-stream");
  }
}
