package org.kuayue.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.kuayue.problem.Text;

/**
 * What the command line says.
 *
 * @param root the project's folder
 * @param site the folder that the site is put into
 * @param zip the file that the packed site is put into, or null to pack nothing
 * @param quiet whether only problems are told
 * @param stages whether the time of each stage is told
 * @param help whether only the usage is wanted
 */
record Options(Path root, Path site, Path zip, boolean quiet, boolean stages, boolean help) {

  static final Text USAGE =
      Text.of(
          """
          kuayue [选项] [文件夹]
            文件夹         项目所在，里面有content/和jbake.properties（默认是当前文件夹）
            --site 文件夹  网站放到哪里（默认是项目里的target/site）
            --zip 文件     另把网站打包成这个文件
            --quiet        只说问题
            --stages       说明每一步用了多久
            --help         显示这些""",
          """
          kuayue [options] [folder]
            folder         the project, with content/ and jbake.properties (default: this folder)
            --site FOLDER  where the site is put (default: target/site in the project)
            --zip FILE     packs the site into FILE too
            --quiet        tells problems only
            --stages       tells how long each stage took
            --help         tells this""");

  /** How every option begins; a folder that is called so is written {@code ./--folder}. */
  private static final String OPTION = "--";

  /** The options in {@code arguments}; throws where one is not known, or no folder there. */
  static Options of(String... arguments) throws WrongCall {
    Path root = null;
    Path site = null;
    Path zip = null;
    boolean quiet = false;
    boolean stages = false;
    boolean help = false;
    for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      switch (argument) {
        case "--site" -> site = value(argument, rest, root);
        case "--zip" -> zip = value(argument, rest, root);
        case "--quiet" -> quiet = true;
        case "--stages" -> stages = true;
        case "--help" -> help = true;
        default -> {
          if (argument.startsWith("-") || root != null) {
            throw new WrongCall(Text.of("不认识：" + argument, "unknown: " + argument), folder(root));
          }
          root = path(argument, null);
        }
      }
    }
    Path folder = folder(root);
    if (!help && !Files.isDirectory(folder)) {
      throw new WrongCall(Text.of("没有文件夹 " + folder, "there is no folder " + folder), folder(null));
    }
    Path target = site == null ? folder.resolve("target/site") : site;
    return new Options(folder, target, zip, quiet, stages, help);
  }

  /** The folder {@code root}, or the one that the command was called in. */
  private static Path folder(Path root) {
    return (root == null ? Path.of("") : root).toAbsolutePath().normalize();
  }

  private static Path value(String option, Iterator<String> rest, Path root) throws WrongCall {
    String value = rest.hasNext() ? rest.next() : OPTION;
    if (value.startsWith(OPTION)) {
      throw new WrongCall(Text.of(option + "后面还要写一个值", "a value is missing: " + option), folder(root));
    }
    return path(value, root).toAbsolutePath().normalize();
  }

  private static Path path(String argument, Path root) throws WrongCall {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new WrongCall(Text.of("这不是路径：" + argument, "not a path: " + argument), folder(root));
    }
  }
}
