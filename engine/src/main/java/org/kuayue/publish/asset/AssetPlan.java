package org.kuayue.publish.asset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kuayue.cache.Digests;
import org.kuayue.cache.SourceHashes;

/**
 * Which files the site takes over, and under which names. A file in a folder gets its content's hash into its name, so
 * that a browser may keep it for ever and still never shows an old one; the plan is made before the pages, which need the
 * names. A file beside the folders keeps its name: others look there for {@code favicon.ico} and the like. Renaming
 * finished files was rejected: it means rewriting addresses in HTML.
 */
public final class AssetPlan {

  private static final int HASH_LENGTH = 12;
  private static final Pattern HASHED = Pattern.compile(".*/[^/]+\\.[0-9a-f]{" + HASH_LENGTH + "}\\.[a-z0-9]+");

  /** Lose the break of their last line, as pages do: see {@link org.kuayue.publish.policy.PagePolicies}. */
  private static final Pattern LINES = Pattern.compile(".*\\.(js|css|html)");

  private record Planned(Path file, String address) {}

  private final Map<String, Planned> byName = new TreeMap<>();

  /**
   * Plans {@code files}, which lie below {@code assets}, but for those in {@code used}, which go into other files, and
   * for those that have gone since they were found.
   */
  public AssetPlan(Path assets, List<Path> files, List<Path> used) throws IOException {
    for (Path file : files) {
      if (used.stream().noneMatch(file::startsWith) && Files.isRegularFile(file)) {
        add(assets.relativize(file).toString().replace('\\', '/'), file);
      }
    }
  }

  /** Plans {@code file} as {@code name}, its path from the site's root. */
  public void add(String name, Path file) throws IOException {
    byName.put(name, new Planned(file, hashed(name, file)));
  }

  /** Plans {@code file} as {@code name} without a hash: others know it by its name. */
  public void addNamed(String name, Path file) {
    byName.put(name, new Planned(file, name));
  }

  /** The address from the site's root of what is planned as {@code name}; a name that is not planned stays. */
  public String address(String name) {
    Planned planned = byName.get(name);
    return planned == null ? name : planned.address();
  }

  /** Whether there is a file called {@code name}. */
  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Every address that the plan takes. */
  public Set<String> addresses() {
    return byName.values().stream().map(Planned::address).collect(Collectors.toSet());
  }

  /** Puts all files into {@code site}; returns how many. */
  public int write(Path site) throws IOException {
    for (Planned planned : byName.values()) {
      Path target = site.resolve(planned.address());
      Files.createDirectories(target.getParent());
      if (LINES.matcher(planned.address()).matches()) {
        Files.write(target, lines(planned.file()));
      } else {
        Files.copy(planned.file(), target);
      }
    }
    return byName.size();
  }

  /** Whether {@code address} carries its content's hash, so that what is there never changes. */
  public static boolean isHashed(String address) {
    return address.indexOf('.') != address.lastIndexOf('.') && HASHED.matcher(address).matches();
  }

  private static String hashed(String name, Path file) throws IOException {
    int dot = name.lastIndexOf('.');
    if (!name.contains("/") || dot < name.lastIndexOf('/')) {
      return name;
    }
    String hash = LINES.matcher(name).matches() ? Digests.hex(lines(file)) : SourceHashes.of(file);
    return name.substring(0, dot) + "." + hash.substring(0, HASH_LENGTH) + name.substring(dot);
  }

  private static byte[] lines(Path file) throws IOException {
    return Files.readString(file).stripTrailing().getBytes(StandardCharsets.UTF_8);
  }
}
