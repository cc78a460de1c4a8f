package org.kuayue.publish.site;

import java.util.Arrays;
import org.kuayue.source.FileNames;

/** What kinds of files a site has: how a host has to label them, and which of them are text and worth compressing. */
public enum MediaType {
  HTML("html", "text/html; charset=utf-8", true),
  HTM("htm", "text/html; charset=utf-8", true),
  CSS("css", "text/css; charset=utf-8", true),
  JS("js", "text/javascript; charset=utf-8", true),
  JSON("json", "application/json; charset=utf-8", true),
  MANIFEST("webmanifest", "application/manifest+json; charset=utf-8", true),
  ATOM("atom", "application/atom+xml; charset=utf-8", true),
  XML("xml", "application/xml; charset=utf-8", true),
  TXT("txt", "text/plain; charset=utf-8", true),
  SVG("svg", "image/svg+xml; charset=utf-8", true),
  ICO("ico", "image/vnd.microsoft.icon", false),
  JPG("jpg", "image/jpeg", false),
  JPEG("jpeg", "image/jpeg", false),
  PNG("png", "image/png", false),
  WEBP("webp", "image/webp", false),
  AVIF("avif", "image/avif", false),
  GIF("gif", "image/gif", false),
  WOFF2("woff2", "font/woff2", false),
  WOFF("woff", "font/woff", false),
  TTF("ttf", "font/ttf", false),
  OTF("otf", "font/otf", false),
  MP3("mp3", "audio/mpeg", false),
  M4A("m4a", "audio/mp4", false),
  MP4("mp4", "video/mp4", false),
  WEBM("webm", "video/webm", false),
  VTT("vtt", "text/vtt; charset=utf-8", true),
  PDF("pdf", "application/pdf", false),
  OTHER("", "application/octet-stream", false);

  private final String ending;
  private final String header;
  private final boolean text;

  MediaType(String ending, String header, boolean text) {
    this.ending = ending;
    this.header = header;
    this.text = text;
  }

  /** The type of the file at {@code address}, by its ending. */
  public static MediaType of(String address) {
    String ending = FileNames.ending(address);
    return Arrays.stream(values()).filter(type -> type.ending.equals(ending)).findFirst().orElse(OTHER);
  }

  /** What its files end in, without the dot. */
  public String ending() {
    return ending;
  }

  /** The value of {@code Content-Type}. */
  public String header() {
    return header;
  }

  /** The same without parameters. */
  public String essence() {
    return header.replaceFirst(";.*", "");
  }

  /** Whether it is text, and so worth compressing. */
  public boolean isText() {
    return text;
  }
}
