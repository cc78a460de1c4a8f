package org.kuayue.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;

/**
 * What to say of a file that only lies in a folder. Most are copies or notes; but some editors' programs put their own ending
 * behind that of a text, {@code bridge.md.txt}, and hide it from them: to move that away would be to lose the text.
 */
final class Strays {

  /** How the name of a text ends that a program has saved under its own idea of one. */
  private static final Pattern MISNAMED = Pattern.compile("(?i)(.+)\\.(?:(?:md|markdown)\\.(?:txt|text)|markdown|mdown|mkd)");

  private static final String MARKDOWN = ".md";
  private static final Text MOVE = Text.of("请把它移走或删去。", "Move it elsewhere or delete it.");

  /** A telephone's HEIC, as it came. */
  private static final Text EXPORT =
      Text.of("如果要用，请导出为JPEG；不然请移走或删去。", "Export it as JPEG if it is to be shown; else move it elsewhere or delete it.");

  private final SourceTree tree;
  private final FileKinds kinds;

  Strays(SourceTree tree, FileKinds kinds) {
    this.tree = tree;
    this.kinds = kinds;
  }

  /** The problem that {@code file} is none of the site's. */
  Problem file(Path file) {
    String name = name(file);
    return stray(
        file,
        Text.of("“" + name + "”不是网站要用的文件，不会发布", "\"" + name + "\" is no file of the site and is not published"),
        hint(file));
  }

  /** The problem that {@code folder} is hidden. */
  Problem hiddenFolder(Path folder) {
    String name = name(folder);
    return stray(
        folder,
        Text.of("“" + name + "”是隐藏文件夹，其中的文件不会发布", "\"" + name + "\" is a hidden folder, nothing in it is published"),
        MOVE);
  }

  /** Whether {@code file} is the one picture beside a caption, in a format that cannot be used: that is told there. */
  boolean isPhotograph(Path file) {
    return kinds == FileKinds.CONTENT
        && FileKinds.isForeignPicture(file)
        && (tree.relative(file.getParent()) + "/").equals("content/" + FileKinds.PHOTO_FOLDER)
        && isThere(file, MARKDOWN.substring(1))
        && FileKinds.PICTURES.stream().noneMatch(ending -> isThere(file, ending));
  }

  private static boolean isThere(Path file, String ending) {
    return Files.exists(file.resolveSibling(FileNames.stem(name(file)) + "." + ending));
  }

  private Text hint(Path file) {
    if (FileKinds.isForeignPicture(file) && !name(file).startsWith(".")) {
      return EXPORT;
    }
    Matcher misnamed = MISNAMED.matcher(name(file));
    if (!kinds.endings().contains(MARKDOWN.substring(1)) || name(file).startsWith(".") || !misnamed.matches()) {
      return MOVE;
    }
    String slug = kinds.isFolderName(misnamed.group(1)) ? misnamed.group(1) : FileNames.slug(misnamed.group(1));
    String right = slug + MARKDOWN;
    return slug.isEmpty() || Files.exists(file.resolveSibling(right))
        ? MOVE
        : Text.of("如果是文章，请改名为" + right + "；不然请移走或删去。", "Rename it to " + right + " if it is a text; else move it elsewhere or delete it.");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private Problem stray(Path path, Text message, Text hint) {
    return Problem.warning("file-stray", SourceLocation.startOf(tree.relative(path)), message, hint);
  }
}
