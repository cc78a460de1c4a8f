package org.kuayue.image;

import java.nio.file.Path;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * What can be wrong with a picture's file. A picture has no lines, so these problems stand at the photo's caption, which
 * is what editors have open; the message names the picture.
 */
final class PictureProblems {

  private static final Text EXPORT = Text.of("请重新导出为JPEG。", "Export it again as JPEG.");

  private PictureProblems() {}

  static Problem missing(String slug, SourceLocation caption) {
    return Problem.error(
        "picture-missing",
        caption,
        Text.of("“" + slug + "”既没有照片，也没有插图", "\"" + slug + "\" has neither a photograph nor an illustration"),
        Text.of(
            "请放入content/photos/" + slug + ".jpg，或assets/illustrations/" + slug + ".svg。",
            "Put content/photos/" + slug + ".jpg or assets/illustrations/" + slug + ".svg there."));
  }

  static Problem format(Path file, SourceLocation caption) {
    return Problem.error(
        "picture-format",
        caption,
        Text.of(name(file) + "的格式不能使用", name(file) + " has a format that cannot be used"),
        Text.of("可用JPEG、PNG、WebP、GIF和SVG；请导出为JPEG。", "Use JPEG, PNG, WebP, GIF or SVG; export it as JPEG."));
  }

  static Problem mislabelled(Path file, PhotoFormat format, SourceLocation caption) {
    return Problem.error(
        "picture-mislabelled",
        caption,
        Text.of(name(file) + "其实是" + format + "文件", name(file) + " is in truth a " + format + " file"),
        Text.of("请改正文件名的后缀，或重新导出。", "Mend the ending of its name, or export it again."));
  }

  static Problem empty(Path file, SourceLocation caption) {
    return Problem.error(
        "picture-empty",
        caption,
        Text.of(name(file) + "是空文件", name(file) + " is an empty file"),
        Text.of("请重新复制这张照片。", "Copy the photograph again."));
  }

  static Problem unreadable(Path file, SourceLocation caption) {
    return Problem.error(
        "picture-unreadable",
        caption,
        Text.of(name(file) + "不是可读的图片", name(file) + " is not a picture that can be read"),
        EXPORT);
  }

  static Problem truncated(Path file, SourceLocation caption) {
    return Problem.error(
        "picture-truncated",
        caption,
        Text.of(name(file) + "不完整，后面缺了一截", name(file) + " is cut off: its end is missing"),
        Text.of("请从相机或原处重新复制。", "Copy it again from the camera or from where it came."));
  }

  static Problem tooLarge(Path file, String measure, SourceLocation caption) {
    return Problem.error(
        "picture-too-large",
        caption,
        Text.of(name(file) + "太大：" + measure, name(file) + " is too large: " + measure),
        Text.of(
            "请缩到" + Photograph.MAX_MEGAPIXELS * 100 + "万像素、" + Photograph.MAX_MEGABYTES + " MB以内。",
            "Scale it down to at most " + Photograph.MAX_MEGAPIXELS + " megapixels and " + Photograph.MAX_MEGABYTES + " MB."));
  }

  static Problem memoryShort(Path file, SourceLocation caption) {
    return Problem.error(
        "picture-memory-short",
        caption,
        Text.of("内存不够，无法处理" + name(file), "there is not enough memory to develop " + name(file)),
        Text.of(
            "请给Java更多内存，如MAVEN_OPTS=-Xmx1g，或把照片缩小。",
            "Give Java more memory, such as MAVEN_OPTS=-Xmx1g, or scale the photograph down."));
  }

  static Problem animated(Path file, SourceLocation caption) {
    return Problem.warning(
        "picture-animated",
        caption,
        Text.of(name(file) + "是动画，只用第一帧", name(file) + " is animated; only its first frame is used"),
        Text.of("请改用静态照片。", "Use a still photograph instead."));
  }

  static Problem small(Path file, int width, SourceLocation caption) {
    return Problem.warning(
        "picture-small",
        caption,
        Text.of(name(file) + "只有" + width + "像素宽，放大会模糊", name(file) + " is only " + width + " pixels wide and will look soft"),
        Text.of("请换原片；至少" + Photograph.GOOD_WIDTH + "像素宽。", "Use the original; at least " + Photograph.GOOD_WIDTH + " pixels wide."));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
