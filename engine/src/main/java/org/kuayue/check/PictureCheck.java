package org.kuayue.check;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.markdown.block.Figure;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.Unseen;

/** Every picture of a text stands in a paragraph of pictures, has an address that can be read, and words in its place. */
final class PictureCheck implements TreeCheck {

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    tree.nodes(Image.class).forEach(image -> check(tree, image, problems));
    tree.nodes(ImageRef.class).forEach(image -> problems.add(figureMalformed(tree.location(image))));
  }

  private static void check(MarkdownTree tree, Image image, Problems problems) {
    if (!Figure.isPicture(image)) {
      problems.add(figureInline(tree.location(image)));
    } else if (Unseen.isAll(MarkdownTree.text(image))) {
      problems.add(altMissing(tree.location(image)));
    }
  }

  private static Problem altMissing(SourceLocation location) {
    return Problem.error(
        "alt-missing",
        location,
        Text.of("图片没有替代文字", "a picture without alternative text"),
        Text.of(
            "请在方括号里写一句图中有什么：![…](…)", "Say in the square brackets what the picture shows: ![…](…)"));
  }

  private static Problem figureMalformed(SourceLocation location) {
    return Problem.error(
        "figure-malformed",
        location,
        Text.of("图片没有可用的地址", "a picture without an address that can be read"),
        Text.of(
            "请写成![图中有什么](../photos/plaza.jpg)：用半角括号，紧挨着，地址里不留空格；照片文件名若有空格，请改名。",
            "Write ![what it shows](../photos/plaza.jpg): plain brackets, nothing between them, no space in the file's name."));
  }

  private static Problem figureInline(SourceLocation location) {
    return Problem.error(
        "figure-inline",
        location,
        Text.of("图片与文字在同一段", "a picture in the middle of a paragraph"),
        Text.of(
            "请让图片单独成段，前后各空一行，写作![…](…)；一段里可以有几张图片，但不能有文字。",
            "Put ![…](…) into a paragraph of its own, with blank lines around it; only pictures share a paragraph."));
  }
}
