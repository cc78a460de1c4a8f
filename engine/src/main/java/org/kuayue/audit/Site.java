package org.kuayue.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kuayue.parallel.Together;
import org.kuayue.problem.Nearest;
import org.kuayue.publish.site.MediaType;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.source.SourceFile;

/** The baked site: which files there are, and what has been noted of the pages that were read. */
final class Site {

  private final StagedSite staged;
  private final List<String> machinePaths;
  private final AuditSettings settings;
  private final Set<String> done = ConcurrentHashMap.newKeySet();

  /** Where references lead. Most files are led to from many pages, and are looked for once. */
  private final Set<String> destinations = ConcurrentHashMap.newKeySet();

  /** The anchors that references want, by the address of the page that is to have them. */
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

  private final Set<String> unsettled = ConcurrentHashMap.newKeySet();
  private final Map<String, Optional<PictureSize>> sizes = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

  Site(StagedSite staged, Path project, AuditSettings settings) {
    this.staged = staged;
    this.machinePaths = MachinePathRule.paths(project);
    this.settings = settings;
  }

  AuditSettings settings() {
    return settings;
  }

  /** Whether texts have compressed copies when the site is complete. */
  boolean isCompressed() {
    return staged.publishing().compress();
  }

  /** What must not show, because it tells where on this machine the site was made. */
  List<String> machinePaths() {
    return machinePaths;
  }

  /** Whether there is a file at {@code address} by now. Assets are there from the beginning, all else only at the end. */
  boolean has(String address) {
    return staged.sizes().containsKey(address);
  }

  /** How many bytes the file at {@code address}, which is there, has. */
  long bytes(String address) {
    return staged.size(address);
  }

  void markRead(String address) {
    done.add(address);
  }

  /** The addresses of all texts not yet read, the largest first: nobody is to begin with one when all else is done. */
  List<String> unread() {
    return staged.addresses().stream()
        .filter(address -> MediaType.of(address).isText() && !done.contains(address))
        .sorted((one, other) -> Long.compare(bytes(other), bytes(one)))
        .toList();
  }

  /** The addresses of all pages. */
  List<String> pages() {
    return staged.addresses().stream().filter(TextFile::isPage).toList();
  }

  /** Reads {@code pages} once more, for what is seldom wrong and can be seen only when all files are there. */
  void each(Collection<String> pages, Together.Work<Page, IOException> work) throws IOException {
    Together.each(
        pages,
        address -> {
          Page page;
          try {
            page = Page.of(read(address));
          } catch (MalformedHtml e) {
            return; // which has been told
          }
          work.with(page);
        });
  }

  TextFile read(String address) throws IOException {
    try (InputStream in = Files.newInputStream(staged.file(address))) {
      byte[] bytes = in.readNBytes((int) bytes(address)); // without asking the system for the size once more
      return text(address, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  TextFile text(String address, String text) {
    return new TextFile(address, new SourceFile(address, text));
  }

  /** Notes that the page at {@code address} has a picture that is not there yet. */
  void addUnsettled(String address) {
    unsettled.add(address);
  }

  Set<String> unsettled() {
    return unsettled;
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

  /** Notes that a page refers to the file at {@code address}. */
  void addDestination(String address) {
    destinations.add(address);
  }

  Set<String> destinations() {
    return destinations;
  }

  /** Notes that a page refers to a place on another, or on itself. */
  void addAnchor(Landing landing) {
    anchors.computeIfAbsent(landing.address(), first -> ConcurrentHashMap.newKeySet()).add(landing.anchor());
  }

  Map<String, Set<String>> anchors() {
    return anchors;
  }

  /** The file whose address is most like {@code address}; looked for once, since a template's mistake is on every page. */
  Optional<String> nearest(String address) {
    return nearest.computeIfAbsent(address, missing -> Nearest.to(missing, staged.sizes().keySet()));
  }
}
