package org.kuayue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;

class SourceDateTest {

  @ParameterizedTest
  @CsvSource({
    "1700000000, 2023-11-14T22:13:20",
    "0, 1980-02-01T00:00",
    "9999999999, 2099-12-31T23:59:58",
  })
  void isTheMomentInUtcAsFarAsAZipCanSay(String seconds, String time) {
    assertThat(SourceDate.of(seconds, new Problems()).inZip(1)).hasToString(time);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1980-02-01T00:00",
    "1, 1980-02-01T00:00:02",
    "43199, 1980-02-01T23:59:58",
    "43200, 1980-02-01T00:00",
    "-1, 1980-02-01T23:59:58",
  })
  void isOfTheFirstDayAndTheContentWhereNothingIsSaid(long content, String time) {
    assertThat(SourceDate.of(null, new Problems()).inZip(content)).hasToString(time);
  }

  @ParameterizedTest
  @CsvSource({"today", "''", "1.5", "9999999999999999999", "31556889864403199", "-31557014167219200", "1700000000000"})
  void isNothingElse(String text) {
    Problems problems = new Problems();
    SourceDate.of(text, problems);
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("source-date-invalid");
  }
}
