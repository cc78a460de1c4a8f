package org.kuayue.markdown.cjk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressScannerTest {

  @ParameterizedTest
  @CsvSource({
    "see http://a.cn_ here, http://a.cn",
    "see http://a.cn_).) here, http://a.cn",
    "see http://a.cn_!b here, ''",
    "see http://a_b!http://c.cn!, http://c.cn",
    "see http://!, ''",
    "see http://_a.cn, ''",
    "see http://a_www.cn, ''",
    "see a.www.b.cn, ''",
    "see WWW.A.CN, WWW.A.CN",
  })
  void takesADomainWithoutWhatIsLeftOutAtItsEnd(String text, String address) {
    List<String> found =
        new AddressScanner(text).scan().stream().map(link -> text.substring(link.start(), link.end())).toList();
    assertThat(found).isEqualTo(address.isEmpty() ? List.of() : List.of(address));
  }

  /** Each was read to the end of the whole text, and then found to have no domain. */
  @ParameterizedTest
  @ValueSource(strings = {"http://!", "http://a_b!", "http://a.b_!", "https://_,", "http://)"})
  void readsATextOnce(String beginning) {
    String text = beginning.repeat(50_000);
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(new AddressScanner(text).scan()).hasSizeLessThan(2));
  }
}
