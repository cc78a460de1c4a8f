package edition.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The plainest static host there is: files below a path, a type by ending, no headers that help a page along. */
final class SiteServer implements AutoCloseable {

  /** Where the site lies on the host: pages that only work at a root fail here. */
  private static final String BELOW = "/special/edition/";

  /** Long enough for a paint. */
  private static final long PAUSE_MILLIS = 200;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "jpg", "image/jpeg",
          "png", "image/png",
          "webp", "image/webp",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json");

  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpServer server;
  private final int port;
  private volatile Path folder;
  private volatile String pause = "";

  /** Serves {@code folder} on a free port of this machine. */
  SiteServer(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    this.port = server.getAddress().getPort();
    server.createContext(BELOW, this::answer);
    server.createContext("/favicon.ico", SiteServer::nothing); // what a browser asks the host for, not the edition
    server.setExecutor(threads);
    server.start();
  }

  /** The host alone. */
  String host() {
    return "http://127.0.0.1:" + port + "/";
  }

  /** The address of {@code page}. */
  String address(String page) {
    return "http://127.0.0.1:" + port + BELOW + page;
  }

  /** Puts another site in the place of this one. */
  void replace(Path other) throws IOException {
    this.folder = other.toRealPath();
  }

  /** From now on a page that contains {@code text} arrives in two parts, the second from there on; empty for whole pages. */
  void pauseBefore(String text) {
    pause = text;
  }

  /** Goes off the network, as a host in a tunnel does. */
  void stop() {
    server.stop(0);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void nothing(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(BELOW.length());
      Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path).normalize();
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
      exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      write(bytes, ending, exchange.getResponseBody());
    }
  }

  private void write(byte[] bytes, String ending, OutputStream out) throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1); // a character for each byte
    int first = ending.equals("html") && !pause.isEmpty() ? Math.max(0, text.indexOf(pause)) : 0;
    if (first > 0) {
      out.write(bytes, 0, first);
      out.flush();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
    out.write(bytes, first, bytes.length - first);
  }
}
