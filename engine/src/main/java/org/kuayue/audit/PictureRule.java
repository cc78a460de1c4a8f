package org.kuayue.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A picture declares the size that one of its files has, so that nothing moves when it arrives; and each of its files is
 * a picture. A file that is not there at all is {@link LinkRule}'s.
 */
final class PictureRule implements Rule {

  /** A picture that leads to what is not there yet, which may be a page, is looked at when all is there. */
  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    page.all("img")
        .forEach(
            tag -> {
              List<String> files = files(tag, page, site);
              if (files.stream().allMatch(site::has)) {
                checkPicture(tag, files, page, site, problems);
              } else {
                site.addUnsettled(page.address());
              }
            });
  }

  @Override
  public void finish(Site site, Problems problems) throws IOException {
    site.each(
        site.unsettled(),
        page ->
            page.all("img")
                .forEach(
                    tag ->
                        checkPicture(tag, files(tag, page, site).stream().filter(site::has).toList(), page, site, problems)));
  }

  /** The addresses of the files of {@code tag} that are to be on the site. */
  private static List<String> files(Tag tag, Page page, Site site) {
    List<String> files = new ArrayList<>();
    for (Reference reference : Reference.of(tag)) {
      Landing.of(reference.url(), page.address(), site.settings()).ifPresent(landing -> files.add(landing.address()));
    }
    return files;
  }

  private static void checkPicture(Tag tag, List<String> files, Page page, Site site, Problems problems) {
    Optional<PictureSize> wrong = Optional.empty();
    boolean right = false;
    for (String file : files) {
      Optional<PictureSize> size = site.size(file);
      if (size.isEmpty()) {
        problems.add(unreadable(file, page.location(tag)));
        return;
      }
      right |= isDeclared(size.get(), tag);
      wrong = wrong.or(() -> size);
    }
    if (!right && wrong.isPresent()) {
      problems.add(wrongSize(tag, wrong.get(), page.location(tag)));
    }
  }

  private static boolean isDeclared(PictureSize size, Tag tag) {
    if (size == PictureSize.ANY) {
      return tag.has("width") && tag.has("height");
    }
    return tag.value("width").equals(Integer.toString(size.width()))
        && tag.value("height").equals(Integer.toString(size.height()));
  }

  private static Problem unreadable(String file, SourceLocation location) {
    return Problem.error(
        "audit-picture-unreadable",
        location,
        Text.of(file + "不是浏览器能显示的图片", file + " is no picture that browsers show"),
        Text.of("请重新导出这张图片。", "Export the picture again."));
  }

  private static Problem wrongSize(Tag tag, PictureSize real, SourceLocation location) {
    String declared = tag.value("width") + "×" + tag.value("height");
    boolean any = real == PictureSize.ANY;
    String size = real.width() + "×" + real.height();
    return Problem.error(
        "audit-picture-size",
        location,
        Text.of(
            "图片写明的尺寸是" + declared + "，文件" + (any ? "自身没有尺寸" : "是" + size),
            "declared as " + declared + ", but the file has " + (any ? "no size of its own" : size)),
        TEMPLATE_HINT);
  }
}
