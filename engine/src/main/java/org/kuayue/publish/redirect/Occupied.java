package org.kuayue.publish.redirect;

import java.util.Collection;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The addresses of a site's files: another file can stand neither there, nor in place of their folders, nor below them. */
final class Occupied {

  private final NavigableMap<String, String> files = new TreeMap<>();

  void addAll(Collection<String> addresses) {
    addresses.forEach(address -> files.put(plain(address), address));
  }

  /** The file because of which there can be none at {@code address}, whatever the case of their letters. */
  Optional<String> inTheWayOf(String address) {
    String plain = plain(address);
    for (int end = plain.indexOf('/'); end >= 0; end = plain.indexOf('/', end + 1)) {
      if (files.containsKey(plain.substring(0, end))) {
        return Optional.of(files.get(plain.substring(0, end)));
      }
    }
    if (files.containsKey(plain)) {
      return Optional.of(files.get(plain));
    }
    return Optional.ofNullable(files.ceilingEntry(plain + "/"))
        .filter(next -> next.getKey().startsWith(plain + "/"))
        .map(NavigableMap.Entry::getValue);
  }

  /** The file at {@code address}, whatever the case of their letters. */
  Optional<String> at(String address) {
    return Optional.ofNullable(files.get(plain(address)));
  }

  private static String plain(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
