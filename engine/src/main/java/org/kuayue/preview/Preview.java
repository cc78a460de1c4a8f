package org.kuayue.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.kuayue.problem.Text;

/**
 * The preview: bakes, serves, watches, and bakes again on every save, until it is interrupted. One thread bakes, so that
 * the desk shows the sources as they were after the last save; no content can end it.
 */
public final class Preview {

  /** The port that is tried first. */
  public static final int PORT = 8820;

  private final Path root;
  private final Path folder;
  private final Properties overrides;
  private final InetAddress address;
  private final int port;
  private final Consumer<String> log;
  private final Changes changes = new Changes();
  private final Live live = new Live();
  private Locale messages = Locale.ENGLISH;

  /**
   * A preview of the project at {@code root}.
   *
   * @param folder where baked sites are put, in a folder of its own for each preview that runs
   * @param overrides properties that win over {@code jbake.properties}
   * @param address where to listen: the loopback address unless the network is wanted
   * @param port from 1 to 65535, tried first, and a busy one gives way to the next; 0 takes any that is free
   * @param log what an editor reads in the terminal, line by line
   */
  public Preview(
      Path root, Path folder, Properties overrides, InetAddress address, int port, Consumer<String> log) {
    this.root = root;
    this.folder = folder.normalize(); // whether a file that is asked for lies in it is told by its path
    this.overrides = overrides;
    this.address = address;
    this.port = port;
    this.log = log;
  }

  /** Runs until the thread is interrupted. */
  public void run() throws IOException {
    try (OwnFolder own = OwnFolder.in(folder);
        SourceWatch watch = new SourceWatch(root, changes::add);
        PreviewServer server = PreviewServer.start(address, port, live)) {
      Baker baker = new Baker(root, own.sites(), overrides);
      watch.start();
      bake(baker, Set.of(), server);
      String here = Reach.here(address, server.port());
      log(Text.of("预览 " + here, "preview " + here));
      server.reach().ifPresent(others -> log(Text.of("同一网络内 " + others, "in this network " + others)));
      while (true) {
        bake(baker, changes.next(), server);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void bake(Baker baker, Set<String> changed, PreviewServer server) {
    baker.bake(changed, desk -> show(desk, server), changes::isWaiting)
        .ifPresent(
            desk -> {
              show(desk, server);
              tell(desk);
            });
  }

  private void log(Text line) {
    log.accept(line.in(messages));
  }

  private void show(Desk desk, PreviewServer server) {
    messages = desk.messages();
    server.serve(desk.site());
    live.tell(DeskJson.of(desk, server.reach()));
  }

  private void tell(Desk desk) {
    desk.problems().forEach(problem -> log.accept(problem.in(desk.messages())));
    log(
        desk.hasErrors()
            ? Text.of(
                "没有生成，仍显示上次的好页面；用时" + desk.millis() + "毫秒",
                "not baked, the last good pages stay; took " + desk.millis() + " ms")
            : Text.of("已生成，用时" + desk.millis() + "毫秒", "baked in " + desk.millis() + " ms"));
  }
}
