package org.kuayue.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayue.source.FileNames;

/**
 * What a Markdown destination means, seen from the document that it stands in.
 *
 * @param address the address of the file that it names from the content folder, with its ending; of an anchor by itself,
 *     the document's own
 * @param anchor behind the {@code #}, empty where there is none
 */
public record Target(String address, String anchor) {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//).*");

  /** Whether {@code destination} leads off the site. */
  public static boolean isExternal(String destination) {
    return (destination.indexOf(':') > 0 || destination.startsWith("//")) && SCHEME.matcher(destination).matches();
  }

  /** The target of {@code destination} in {@code document}; nothing where it leaves the content folder, or says nothing. */
  public static Optional<Target> of(ContentDocument document, String destination) {
    int hash = destination.indexOf('#');
    String file = hash < 0 ? destination : destination.substring(0, hash);
    String anchor = hash < 0 ? "" : destination.substring(hash + 1);
    if (destination.isEmpty() || file.startsWith("/")) {
      return Optional.empty();
    }
    if (file.isEmpty()) {
      return Optional.of(new Target(document.file(), anchor));
    }
    Deque<String> parts = new ArrayDeque<>(List.of(document.language().resolve(document.path()).split("/")));
    parts.removeLast();
    for (String part : file.split("/")) {
      if (part.equals("..") && parts.pollLast() == null) {
        return Optional.empty();
      }
      if (!part.equals("..") && !part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(new Target(String.join("/", parts), anchor));
  }

  /** The name of the picture that {@code destination} means: {@code plaza} for {@code ../photos/plaza.jpg}. */
  public static String slug(String destination) {
    return FileNames.stem(FileNames.last(destination));
  }
}
