package org.kuayue.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.kuayue.bake.Bake;
import org.kuayue.bake.BakeReport;
import org.kuayue.jbake.Settings;
import org.kuayue.problem.Problem;
import org.kuayue.problem.ProblemFormat;
import org.kuayue.problem.ProblemsException;

/**
 * The bake without Maven, for those who bake often: {@code kuayue [options] [folder]}. Messages and results are those of
 * the {@code bake} goal. It ends with 0 when the site is written, with 1 when it is not, with 2 when it was called wrongly.
 */
public final class Main {

  private Main() {}

  /** See the class. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, utf8(System.out), utf8(System.err)));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    Options options;
    try {
      options = Options.of(arguments);
    } catch (WrongCall e) {
      Locale language = Settings.messages(e.folder(), new Properties());
      err.println(e.text().in(language));
      err.println(Options.USAGE.in(language));
      return 2;
    }
    if (options.help()) {
      out.println(Options.USAGE.in(Settings.messages(options.root(), new Properties())));
      return 0;
    }
    return bake(options, out, err);
  }

  private static int bake(Options options, PrintStream out, PrintStream err) {
    Path root = options.root();
    Bake bake = new Bake(root, options.site(), options.zip(), new Properties());
    bake.onNotice(notice -> err.println(notice.in(bake.messages())));
    try {
      BakeReport report = bake.run();
      print(report.warnings(), bake, err);
      if (!options.quiet()) {
        report.lines(root, options.site(), options.zip()).forEach(line -> out.println(line.in(bake.messages())));
      }
      if (options.stages()) {
        report.stages().forEach((stage, nanos) -> out.println("stage   " + stage + " " + nanos / 1_000 + " us"));
      }
      return 0;
    } catch (ProblemsException e) {
      print(e.problems(), bake, err);
      if (bake.format() == ProblemFormat.TEXT) { // programs read one object a line
        err.println(e.conclusion().in(bake.messages()));
      }
      return 1;
    }
  }

  private static void print(List<Problem> problems, Bake bake, PrintStream err) {
    problems.forEach(problem -> err.println(bake.format().of(problem, bake.messages())));
  }

  /** Problems quote the sources, so they are printed in the sources' encoding, whatever the machine's is. */
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
