package org.kuayue.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.markdown.TextCount;
import org.kuayue.publish.site.MediaType;
import org.kuayue.share.QrCode;

/**
 * Serves what is on the desk, to this machine alone unless told otherwise. The JDK's own server is enough for one editor;
 * a framework would be the largest thing on the class path.
 */
final class PreviewServer implements AutoCloseable {

  private static final String PREFIX = "/_preview/";
  static final String SCRIPT = PREFIX + "client.js";
  private static final String STYLE = PREFIX + "client.css";
  private static final String EVENTS = PREFIX + "events";
  private static final String CODE = PREFIX + "code.svg";
  private static final List<String> READING = List.of("GET", "HEAD");
  private static final int PORTS_TRIED = 50;
  private static final int LAST_PORT = 65_535;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::thread);
  private final Live live;
  private final Optional<String> reach;
  private volatile Served site = Served.NOTHING;

  private PreviewServer(HttpServer server, Live live) throws IOException {
    this.server = server;
    this.live = live;
    this.reach = Reach.others(server.getAddress().getAddress(), port());
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** A server on {@code address} at {@code port} or, where that is busy, at the next free one. */
  static PreviewServer start(InetAddress address, int port, Live live) throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new IOException("there is no port " + port + ", only 0 to " + LAST_PORT);
    }
    int last = Math.min(port + PORTS_TRIED - 1, LAST_PORT);
    for (int tried = port; tried <= last; tried++) {
      try {
        return new PreviewServer(HttpServer.create(new InetSocketAddress(address, tried), 0), live);
      } catch (BindException busy) {
        // the next one
      }
    }
    throw new BindException("ports " + port + " to " + last + " are all busy");
  }

  /** The port that it got. */
  int port() {
    return server.getAddress().getPort();
  }

  /** The address for others in the network, if it lets them in. */
  Optional<String> reach() {
    return reach;
  }

  /** Serves {@code site} from now on. */
  void serve(Served site) {
    this.site = site;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) {
    InetAddress address = server.getAddress().getAddress();
    Answer answer = new Answer(exchange);
    try {
      if (!Reach.isFor(address, exchange.getRequestHeaders().getFirst("Host"))) {
        String here = Reach.here(address, port());
        answer.refuse(421, "This preview is at " + here + " alone, unless preview.address says otherwise.");
      } else if (!READING.contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", String.join(", ", READING));
        answer.refuse(405, "A preview is read.");
      } else {
        answer(exchange, answer);
      }
    } catch (IOException | RuntimeException e) { // the browser went away, or the page could not be made
      exchange.close();
    }
  }

  private void answer(HttpExchange exchange, Answer answer) throws IOException {
    String path = exchange.getRequestURI().getPath();
    switch (path) {
      case EVENTS -> live.listen(exchange);
      case SCRIPT, STYLE -> sendOwn(answer, path.substring(PREFIX.length()));
      case CODE -> sendCode(answer, exchange.getRequestURI().getRawQuery());
      default -> sendSite(answer, path);
    }
  }

  /** A code for {@code page}, or the cover where that is null, for a phone's camera. */
  private void sendCode(Answer answer, String page) throws IOException {
    String code = QrCode.svg(reach.orElse(Reach.here(server.getAddress().getAddress(), port())) + (page == null ? "" : page));
    answer.send(200, MediaType.SVG.header(), code.getBytes(StandardCharsets.UTF_8));
  }

  private static void sendOwn(Answer answer, String name) throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
      answer.send(200, MediaType.of(name).header(), in.readAllBytes());
    }
  }

  private void sendSite(Answer answer, String path) throws IOException {
    Served served = site;
    if (served.isEmpty()) {
      answer.send(503, MediaType.HTML.header(), ServedPage.of(empty(" data-kuayue-waiting"), TextCount.NOTHING));
      return;
    }
    String name = Served.name(path);
    Optional<byte[]> found = served.bytes(name);
    if (found.isPresent()) {
      answer.sendFile(200, name, found.get(), served.count(name));
    } else if (served.isFolder(name)) {
      answer.leadToFolder();
    } else {
      byte[] missing = served.bytes(GeneratedFiles.NOT_FOUND).orElse(empty(""));
      answer.sendFile(404, GeneratedFiles.NOT_FOUND, missing, TextCount.NOTHING);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "kuayue-preview");
    thread.setDaemon(true);
    return thread;
  }

  /** A page for the script to lay the problems over, where there is nothing else to show. */
  private static byte[] empty(String attributes) {
    return ("<!doctype html><html lang=\"en\"" + attributes + "><meta charset=\"utf-8\"><title>Kuayue</title><body></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
