package org.kuayue.source;

import com.ibm.icu.text.Transliterator;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;

/** File and folder names become addresses, so they have the form of a {@link Slug}. */
public final class FileNames {

  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private FileNames() {}

  /** What stands behind the last dot in the name of the file at {@code path}; nothing where there is none. */
  public static String ending(String path) {
    int dot = dot(path);
    return dot < 0 ? "" : path.substring(dot + 1);
  }

  /** The same in small letters, for the file system's files. */
  public static String ending(Path file) {
    return ending(file.getFileName().toString()).toLowerCase(Locale.ROOT);
  }

  /** {@code path} without its ending and the dot. */
  public static String stem(String path) {
    int dot = dot(path);
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static int dot(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? dot : -1;
  }

  /** The last part of {@code path}. */
  public static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether {@code name} is in small letters what Windows keeps for a device, with any ending: it has no such files. */
  static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    boolean port = stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt")) && Character.isDigit(stem.charAt(3));
    return port || DEVICES.contains(stem);
  }

  /** The problem that {@code path}'s last part, a file's or a folder's name, is no slug, or no name for every system. */
  static Problem invalid(String path, boolean folder) {
    String name = last(path);
    String ending = folder ? "" : "." + ending(name).toLowerCase(Locale.ROOT);
    String slug = slug(folder ? name : stem(name));
    boolean device = isDevice(slug);
    String proposal = device ? slug + "-1" : slug;
    boolean none = proposal.isEmpty();
    return Problem.error(
        "file-name-invalid",
        SourceLocation.startOf(path),
        device
            ? Text.of("Windows上不能有名为“" + name + "”的文件", "Windows has no files called \"" + name + "\"")
            : Text.of("“" + name + "”不能用作网址", "\"" + name + "\" cannot be part of an address"),
        Text.of(
            none ? "请改用小写英文字母、数字和连字符，如article-1" + ending + "。" : "请改名为" + proposal + ending + "。",
            none
                ? "Use lower-case letters, digits and hyphens, such as article-1" + ending + "."
                : "Rename it to " + proposal + ending + "."));
  }

  /** {@code name} in the letters of an address, Chinese in pinyin; only a problem costs the time to load the tables. */
  static String slug(String name) {
    String latin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Any-Lower").transliterate(name);
    return Slug.of(latin);
  }
}
