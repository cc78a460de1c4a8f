package org.kuayue.problem;

import java.util.Arrays;
import org.kuayue.source.SourceLocation;

/**
 * What becomes of a mistake in the engine itself: a problem that names the file which was being worked on, and in one line
 * what its makers need to find it. A stack trace tells an editor nothing, and hides the file's name below fifty lines.
 */
public final class Unexpected {

  private static final String OURS = "org.kuayue.";

  private Unexpected() {}

  /** The problem for {@code thrown}, which came while the file at {@code path} was worked on. */
  public static Problem problem(String path, Throwable thrown) {
    String what = thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + firstLine(thrown));
    return Problem.error(
        "internal-error",
        SourceLocation.startOf(path),
        Text.of(
            "引擎处理此文件时出错（" + what + "，" + place(thrown) + "）",
            "the engine failed on this file (" + what + " at " + place(thrown) + ")"),
        Text.of(
            "这不是您的错。请把这一行和这个文件报告给引擎的维护者。",
            "This is no mistake of yours. Please report this line and the file to the engine's makers."));
  }

  private static String firstLine(Throwable thrown) {
    return thrown.getMessage().lines().findFirst().orElse("");
  }

  /** The line of the engine that it came from, or of a library where no line of the engine is known. */
  private static String place(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return Arrays.stream(trace)
        .filter(element -> element.getClassName().startsWith(OURS))
        .findFirst()
        .or(() -> Arrays.stream(trace).findFirst())
        .map(element -> element.getFileName() + ":" + element.getLineNumber())
        .orElse("?");
  }
}
