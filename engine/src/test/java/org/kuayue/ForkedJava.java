package org.kuayue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a test's own main class in a Java process of its own: what dies there, or is set there, stays there. */
public final class ForkedJava {

  private static final List<String> QUICK =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private ForkedJava() {}

  /**
   * What a process did.
   *
   * @param exit its exit code
   * @param output what it printed, errors too
   */
  public record Result(int exit, String output) {}

  /** Runs {@code main} to its end. */
  public static Result run(Class<?> main, Map<String, String> environment, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(main, environment, options, arguments);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  /** Starts {@code main} on this process's class path, with {@code options} for the machine of Java. */
  public static Process start(
      Class<?> main, Map<String, String> environment, List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(QUICK);
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.start();
  }
}
