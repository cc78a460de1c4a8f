package org.kuayue.bake;

import java.nio.file.Path;
import java.util.Properties;
import org.kuayue.problem.ProblemsException;

/** Bakes one project in a process of its own. */
final class BakeOnce {

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]);
    try {
      new Bake(root, root.resolve("target/site"), root.resolve("target/site.zip"), new Properties()).run();
    } catch (ProblemsException e) {
      e.problems().forEach(problem -> System.err.println(problem.in(java.util.Locale.ENGLISH)));
      System.exit(1);
    }
  }
}
