package org.kuayue.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kuayue.cache.Cache;
import org.kuayue.cache.Digests;
import org.kuayue.problem.Problems;
import org.kuayue.source.FileKinds;
import org.kuayue.source.FileNames;
import org.kuayue.source.SourceTree;

/**
 * Finds the picture of each photo: the photograph beside its caption, or, until one is supplied, the illustration of the
 * same name. A photograph is developed into the sizes that pages need; the original itself never reaches the site.
 */
public final class Pictures {

  private static final String ILLUSTRATION_FOLDER = "illustrations/";
  private static final String DRAWING = "svg";

  private final SourceTree tree;
  private final Path photos;
  private final Path illustrations;
  private final Cache cache;
  private final Map<String, List<Path>> supplied = new HashMap<>();
  private final Map<String, Picture> bySlug = new TreeMap<>();
  private final Map<String, Path> files = new TreeMap<>();

  /** The pictures below the folders {@code content} and {@code assets}. */
  public Pictures(SourceTree tree, Path content, Path assets, Cache cache) {
    this.tree = tree;
    this.photos = content.resolve(FileKinds.PHOTO_FOLDER);
    this.illustrations = assets.resolve(ILLUSTRATION_FOLDER);
    this.cache = cache;
  }

  /** Finds and makes all that is requested; what cannot be used is a problem. */
  public void make(Collection<PictureRequest> requests, Problems problems) throws IOException {
    findSupplied();
    try (DarkroomQueue darkrooms = new DarkroomQueue(cache)) {
      for (PictureRequest request : requests) {
        try {
          make(request, darkrooms, problems);
        } catch (PictureException e) {
          problems.add(e.problem());
        }
      }
      darkrooms.finish(bySlug, files, problems);
    }
  }

  private void make(PictureRequest request, DarkroomQueue darkrooms, Problems problems) throws IOException {
    List<Path> own = supplied.getOrDefault(request.slug(), List.of());
    Path illustration = illustrations.resolve(request.slug() + "." + DRAWING);
    if (own.isEmpty() && !Files.isRegularFile(illustration)) {
      throw new PictureException(PictureProblems.missing(request.slug(), request.caption()));
    }
    Path file = own.isEmpty() ? illustration : own.get(0);
    String ending = FileNames.ending(file);
    if (ending.equals(DRAWING)) {
      draw(request, file, own.isEmpty() ? ILLUSTRATION_FOLDER : FileKinds.PHOTO_FOLDER, problems);
    } else if (FileKinds.isForeignPicture(file)) {
      throw new PictureException(PictureProblems.format(file, request.caption()));
    } else {
      darkrooms.add(request, file, problems);
    }
  }

  /**
   * Notes the pictures by what they are called, those that can be used first: an original beside its export only lies there.
   * Where several can be used, a check has told of it.
   */
  private void findSupplied() throws IOException {
    if (!Files.isDirectory(photos)) {
      return;
    }
    try (Stream<Path> listed = Files.list(photos)) {
      listed
          .filter(file -> isPicture(file) && Files.isRegularFile(file))
          .sorted(Comparator.comparing(FileKinds::isForeignPicture).thenComparing(file -> file))
          .forEach(file -> supplied.computeIfAbsent(stem(file), name -> new ArrayList<>()).add(file));
    }
  }

  private static String stem(Path file) {
    return FileNames.stem(file.getFileName().toString());
  }

  private static boolean isPicture(Path file) {
    String ending = FileNames.ending(file);
    return ending.equals(DRAWING) || PhotoFormat.allEndings().contains(ending) || FileKinds.isForeignPicture(file);
  }

  private void draw(PictureRequest request, Path file, String folder, Problems problems) throws IOException {
    Optional<Drawing> drawing = tree.read(file, problems).flatMap(source -> Drawing.read(source, problems));
    if (drawing.isEmpty()) {
      return; // told already
    }
    String address = folder + file.getFileName();
    bySlug.put(
        request.slug(),
        new Picture(
            request.slug(),
            file,
            Digests.hex(file),
            address,
            drawing.get().width(),
            drawing.get().height(),
            true,
            request.focus(),
            "",
            Map.of()));
    if (folder.equals(FileKinds.PHOTO_FOLDER)) {
      files.put(address, file);
    }
  }

  /** The picture of a photo that was found. */
  public Picture of(String slug) {
    return bySlug.get(slug);
  }

  /** What pages show, by address from the site's root; illustrations among the assets are copied with these. */
  public Map<String, Path> files() {
    return files;
  }
}
