package org.kuayue.image;

import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** What can be wrong with an SVG file, at its own line and column. */
final class DrawingProblems {

  private static final Text EXPORT_PLAIN =
      Text.of("请从绘图软件导出为“优化的”或“纯”SVG。", "Export it from the drawing program as plain or optimised SVG.");

  private DrawingProblems() {}

  static Problem unsafe(String what, SourceLocation location) {
    return Problem.error(
        "svg-unsafe",
        location,
        Text.of("SVG图片里不能有 " + what, "an SVG picture must not have " + what),
        EXPORT_PLAIN);
  }

  static Problem encoding(String declared, SourceLocation location) {
    return Problem.error(
        "svg-encoding-wrong",
        location,
        Text.of("SVG文件声明的编码是" + declared + "，文件却是UTF-8", "the SVG file declares " + declared + ", but is UTF-8"),
        Text.of("请改成 encoding=\"UTF-8\"。", "Write encoding=\"UTF-8\"."));
  }

  static Problem invalid(SourceLocation location) {
    return Problem.error(
        "svg-invalid", location, Text.of("SVG文件在此处中断或有误", "the SVG file breaks off or goes wrong here"), EXPORT_PLAIN);
  }

  static Problem tooLarge(SourceLocation location) {
    return Problem.error(
        "svg-too-large",
        location,
        Text.of("SVG文件太大或嵌套太深", "the SVG file is too large or nested too deeply"),
        Text.of("请简化图形；照片请用JPEG。", "Simplify the drawing; use JPEG for photographs."));
  }

  static Problem tooMuch(SourceLocation location) {
    return Problem.error(
        "svg-repeats-too-often",
        location,
        Text.of("这里引用的图形又引用别的图形，画起来太久", "what is referred to here refers to more, and takes too long to paint"),
        Text.of("请把图案、蒙版和<use>展开成普通图形，或少用几次。", "Expand patterns, masks and <use> into plain shapes, or use them less often."));
  }

  static Problem sizeMissing(SourceLocation location) {
    return Problem.error(
        "svg-size-missing",
        location,
        Text.of("SVG没有写明宽和高", "the SVG says neither how wide nor how high it is"),
        Text.of("请在<svg>中写width和height，如1200和800。", "Give <svg> a width and a height, such as 1200 and 800."));
  }
}
