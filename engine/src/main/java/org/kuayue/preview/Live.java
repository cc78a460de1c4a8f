package org.kuayue.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The stream of server-sent events to open pages (HTML Standard, section 9.2). A page that connects is told the present
 * state at once, so that one that was asleep catches up.
 */
final class Live {

  private final List<OutputStream> pages = new CopyOnWriteArrayList<>();
  private volatile String state = "";

  /** Tells every open page {@code json}. */
  void tell(String json) {
    state = json;
    pages.forEach(page -> send(page, json));
  }

  /** Keeps the connection of a page that listens. */
  void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream page = exchange.getResponseBody();
    pages.add(page);
    send(page, state);
  }

  private void send(OutputStream page, String json) {
    try {
      synchronized (page) {
        page.write(("data: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
        page.flush();
      }
    } catch (IOException e) { // the page was closed
      pages.remove(page);
    }
  }
}
