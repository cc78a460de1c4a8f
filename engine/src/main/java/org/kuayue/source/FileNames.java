package org.kuayue.source;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;

/** File and folder names become addresses, so they have the form of a {@link Slug}. */
final class FileNames {

  private FileNames() {}

  /** The problem that {@code path}'s last part, a file's or a folder's name, is no slug. */
  static Problem invalid(String path, boolean folder) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = folder ? "" : "." + FileKinds.ending(name).toLowerCase(Locale.ROOT);
    String proposal = slug(folder ? name : FileKinds.stem(name));
    boolean none = proposal.isEmpty();
    return Problem.error(
        "file-name-invalid",
        SourceLocation.startOf(path),
        Text.of("“" + name + "”不能用作网址", "\"" + name + "\" cannot be part of an address"),
        Text.of(
            none ? "请改用小写英文字母、数字和连字符，如article-1" + ending + "。" : "请改名为" + proposal + ending + "。",
            none
                ? "Use lower-case letters, digits and hyphens, such as article-1" + ending + "."
                : "Rename it to " + proposal + ending + "."));
  }

  /** {@code name} in the letters of an address, Chinese in pinyin; only a problem costs the time to load the tables. */
  private static String slug(String name) {
    String latin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Any-Lower").transliterate(name);
    return Slug.of(latin);
  }
}
