package org.kuayue.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The stream of server-sent events to open pages (HTML Standard, section 9.2). A page that connects is told the present
 * state at once, so that one that was asleep catches up; before the first bake has ended there is nothing to tell.
 */
final class Live {

  private final List<OutputStream> pages = new CopyOnWriteArrayList<>();
  private volatile Optional<String> state = Optional.empty();

  /** Tells every open page {@code json}. */
  void tell(String json) {
    state = Optional.of(json);
    pages.forEach(page -> send(page, json));
  }

  /** Keeps the connection of a page that listens. */
  void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream page = exchange.getResponseBody();
    pages.add(page);
    state.ifPresent(json -> send(page, json));
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
