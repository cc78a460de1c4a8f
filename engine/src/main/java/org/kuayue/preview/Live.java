package org.kuayue.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The stream of server-sent events to open pages (HTML Standard, section 9.2). A page that connects is told the present
 * state at once, so that one that was asleep catches up; before the first bake has ended there is nothing to tell.
 *
 * <p>Only the newest state is kept, and each page's own thread writes it when the page is ready for it: whoever writes to a
 * page that does not read waits for ever, which must not be the thread that bakes. So every state has to say all that a page
 * needs which has missed the ones before.
 */
final class Live {

  /** Says nothing, but fails where the page has gone, so that its thread does not wait until the next save. */
  private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

  private final Duration quiet;
  private byte[] newest = HEARTBEAT;

  Live() {
    this(Duration.ofSeconds(15));
  }

  /** With a sign of life to every page that was told nothing for as long as {@code quiet}. */
  Live(Duration quiet) {
    this.quiet = quiet;
  }

  /** Tells every open page {@code json}; waits for none of them. */
  synchronized void tell(String json) {
    newest = ("data: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
    notifyAll();
  }

  /** Tells a page, in the thread that serves it, whatever there is to tell, until it goes or the server stops. */
  void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream page = exchange.getResponseBody();
    byte[] told = HEARTBEAT;
    try {
      while (true) {
        byte[] next = after(told);
        page.write(next == told ? HEARTBEAT : next);
        page.flush();
        told = next;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  /** The newest state, as soon as it is another one than {@code told}; the same one after a while in which there was none. */
  private synchronized byte[] after(byte[] told) throws InterruptedException {
    if (newest == told) {
      wait(quiet.toMillis());
    }
    return newest;
  }
}
