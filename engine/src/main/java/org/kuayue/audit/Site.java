package org.kuayue.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.kuayue.problem.Nearest;
import org.kuayue.publish.site.MediaType;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/** The baked site: which files there are, and what has been noted of the pages that were read. */
final class Site {

  /** A link to a place on a page which may not have been read yet. */
  record AnchorUse(SourceLocation location, Landing landing) {}

  private final Path folder;
  private final List<String> machinePaths;
  private final AuditSettings settings;

  /** The bytes of each file. */
  private final Map<String, Long> files = new HashMap<>();

  private final Map<String, Optional<PictureSize>> sizes = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();
  private final Queue<AnchorUse> anchorUses = new ConcurrentLinkedQueue<>();

  Site(Path folder, Path project, AuditSettings settings) throws IOException {
    this.folder = folder;
    this.machinePaths = MachinePathRule.paths(project);
    this.settings = settings;
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), attributes.size());
            return FileVisitResult.CONTINUE;
          }
        });
  }

  AuditSettings settings() {
    return settings;
  }

  /** What must not show, because it tells where on this machine the site was made. */
  List<String> machinePaths() {
    return machinePaths;
  }

  boolean has(String address) {
    return files.containsKey(address);
  }

  /** The addresses of all files of text, the largest first: nobody is to begin with one when all else is done. */
  List<String> texts() {
    return files.keySet().stream()
        .filter(address -> MediaType.of(address).isText())
        .sorted(Comparator.comparing((String address) -> -files.get(address)))
        .toList();
  }

  TextFile read(String address) throws IOException {
    String text = new String(Files.readAllBytes(folder.resolve(address)), StandardCharsets.UTF_8);
    return new TextFile(address, new SourceFile(address, text));
  }

  /** How many bytes the file at {@code address}, which is there, has. */
  long bytes(String address) {
    return files.get(address);
  }

  /** The real size of the picture at {@code address}, if it is there and is one. */
  Optional<PictureSize> size(String address) {
    return has(address)
        ? sizes.computeIfAbsent(address, missing -> PictureSize.of(folder.resolve(address)))
        : Optional.empty();
  }

  void addIds(Page page) {
    ids.put(
        page.address(),
        page.tags().stream().filter(tag -> tag.has("id")).map(tag -> tag.value("id")).collect(Collectors.toSet()));
  }

  /** The ids on the page at {@code address}; nothing where it is no page. */
  Optional<Set<String>> ids(String address) {
    return Optional.ofNullable(ids.get(address));
  }

  void use(AnchorUse use) {
    anchorUses.add(use);
  }

  /** The file whose address is most like {@code address}; looked for once, since a template's mistake is on every page. */
  Optional<String> nearest(String address) {
    return nearest.computeIfAbsent(address, missing -> Nearest.to(missing, files.keySet()));
  }

  Collection<AnchorUse> anchorUses() {
    return anchorUses;
  }
}
