package org.kuayue.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.kuayue.markdown.TextCount;
import org.kuayue.publish.site.MediaType;

/**
 * The answer to one request of a browser's: nothing in it is kept, since the next save changes it.
 *
 * @param exchange which ends with it
 */
record Answer(HttpExchange exchange) {

  /** Sends {@code bytes} of the type {@code type}; to a browser that asks for the head alone, no more than that. */
  void send(int status, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head && bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  /** Sends the site's file {@code name}; a page, which has as much text as {@code count} says, with the preview's script. */
  void sendFile(int status, String name, byte[] bytes, TextCount count) throws IOException {
    String type = MediaType.of(name).header();
    send(status, type, type.startsWith("text/html") ? ServedPage.of(bytes, count) : bytes);
  }

  /** Sends {@code why} there is nothing else. */
  void refuse(int status, String why) throws IOException {
    send(status, MediaType.TXT.header(), (why + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** To the folder that was asked for without its slash, as hosts do: links in its index would lead one level too high. */
  void leadToFolder() throws IOException {
    String path = exchange.getRequestURI().getRawPath().replaceAll("^/+", "/"); // two slashes would name another host
    String query = exchange.getRequestURI().getRawQuery();
    exchange.getResponseHeaders().set("Location", path + "/" + (query == null ? "" : "?" + query));
    send(302, MediaType.HTML.header(), new byte[0]);
  }
}
