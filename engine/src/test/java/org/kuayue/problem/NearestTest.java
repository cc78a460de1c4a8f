package org.kuayue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> PHOTOS = List.of("plaza", "pharma", "eco-farm");

  @Test
  void findsWhatWasMeant() {
    assertThat(Nearest.to("plasa", PHOTOS)).contains("plaza");
    assertThat(Nearest.to("ecofarm", PHOTOS)).contains("eco-farm");
  }

  @Test
  void proposesNothingFarFetched() {
    assertThat(Nearest.to("bridge", PHOTOS)).isEmpty();
    assertThat(Nearest.to("", PHOTOS)).isEmpty();
  }

  @Test
  void prefersTheSameLength() {
    assertThat(Nearest.to("titel", List.of("site", "title"))).contains("title");
  }

  @Test
  void listsWhatThereIsWhereNothingIsNear() {
    assertThat(Nearest.hint("xyz", List.of("b", "a", "a")).en()).isEqualTo("There are: a, b.");
    assertThat(Nearest.hint("xyz", List.of()).en()).isEqualTo("There are none yet.");
  }
}
