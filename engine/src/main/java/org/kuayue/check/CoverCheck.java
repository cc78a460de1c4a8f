package org.kuayue.check;

import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** Every language has a cover: without it nothing names the feature or puts its articles in order. */
final class CoverCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    for (Language language : edition.languages()) {
      if (edition.cover(language).isEmpty() && !edition.isUnread(language, Edition.COVER)) {
        problems.add(coverMissing(language));
      }
    }
  }

  private static Problem coverMissing(Language language) {
    String path = "content/" + language.file(Edition.COVER);
    return Problem.error(
        "cover-missing",
        SourceLocation.startOf(path),
        Text.of("没有已发布的封面：" + language.name().zh(), "no published cover in " + language.name().en()),
        Text.of("请写" + path + "，type=cover，status=published。", "Write " + path + " with type=cover and status=published."));
  }
}
