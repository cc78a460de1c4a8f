package org.kuayue.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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
import org.kuayue.publish.site.StagedSite;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/** The baked site: which files there are, and what has been noted of the pages that were read. */
final class Site {

  /** A link to a place on a page which may not have been read yet. */
  record AnchorUse(SourceLocation location, Landing landing) {}

  private final StagedSite staged;
  private final List<String> machinePaths;
  private final AuditSettings settings;

  /** The bytes of each file; asked for at every link. */
  private final Map<String, Long> files;

  private final Map<String, Optional<PictureSize>> sizes = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();
  private final Queue<AnchorUse> anchorUses = new ConcurrentLinkedQueue<>();

  Site(StagedSite staged, Path project, AuditSettings settings) {
    this.staged = staged;
    this.machinePaths = MachinePathRule.paths(project);
    this.settings = settings;
    this.files = new HashMap<>(staged.sizes());
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
    return files.entrySet().stream()
        .filter(file -> MediaType.of(file.getKey()).isText())
        .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  TextFile read(String address) throws IOException {
    try (InputStream in = Files.newInputStream(staged.file(address))) {
      byte[] bytes = in.readNBytes(files.get(address).intValue()); // without asking the system for the size once more
      return new TextFile(address, new SourceFile(address, new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  /** How many bytes the file at {@code address}, which is there, has. */
  long bytes(String address) {
    return files.get(address);
  }

  /** The real size of the picture at {@code address}, if it is there and is one. */
  Optional<PictureSize> size(String address) {
    return has(address)
        ? sizes.computeIfAbsent(address, missing -> PictureSize.of(staged.file(address)))
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
