package org.kuayue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

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

  static final String USAGE =
      """
      kuayue [options] [folder]
        folder         the project, with content/ and jbake.properties (default: this folder)
        --site FOLDER  where the site is put (default: target/site in the project)
        --zip FILE     packs the site into FILE too
        --quiet        tells problems only
        --stages       tells how long each stage took
        --help         tells this""";

  /** The options in {@code arguments}; throws {@link IllegalArgumentException} where one is not known, or no folder there. */
  static Options of(String... arguments) {
    Path root = null;
    Path site = null;
    Path zip = null;
    boolean quiet = false;
    boolean stages = false;
    boolean help = false;
    for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      switch (argument) {
        case "--site" -> site = value(argument, rest);
        case "--zip" -> zip = value(argument, rest);
        case "--quiet" -> quiet = true;
        case "--stages" -> stages = true;
        case "--help" -> help = true;
        default -> {
          if (argument.startsWith("-") || root != null) {
            throw new IllegalArgumentException("unknown: " + argument);
          }
          root = Path.of(argument);
        }
      }
    }
    Path folder = (root == null ? Path.of("") : root).toAbsolutePath().normalize();
    if (!help && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder);
    }
    Path target = site == null ? folder.resolve("target/site") : site;
    return new Options(folder, target, zip, quiet, stages, help);
  }

  private static Path value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("a value is missing: " + option);
    }
    return Path.of(rest.next()).toAbsolutePath().normalize();
  }
}
