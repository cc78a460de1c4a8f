package org.kuayue.source;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that a folder is for. Anything else in it, such as a backup copy or what a file manager left, never reaches
 * the site; a list of what to leave out was rejected, since it would be one kind short on the day that it matters.
 *
 * @param endings in lower case, without the dot
 * @param names whole names that are right in spite of ending or form
 * @param form what a name without its ending looks like
 */
public record FileKinds(Set<String> endings, Set<String> names, Pattern form) {

  /** Where photographs and, in each language, their captions are, and where on the site pictures are. */
  public static final String PHOTO_FOLDER = "photos/";

  private static final Pattern ASSET = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

  /** Photographs, and drawings that stand in for them, beside their captions. */
  static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp", "gif", "svg");

  /** Pictures that cameras, phones and designers hand over and that no browser or no Java reads. */
  private static final Set<String> FOREIGN_PICTURES =
      Set.of("heic", "heif", "avif", "tif", "tiff", "bmp", "psd", "raw", "dng", "jfif");

  /** Markdown, and pictures beside their captions. */
  public static final FileKinds CONTENT =
      new FileKinds(Stream.concat(Stream.of("md"), PICTURES.stream()).collect(Collectors.toSet()), Set.of(), Slug.FORM);

  /** What browsers load: styles, pictures, fonts, scripts, recordings; and the licences of what is shipped. */
  public static final FileKinds ASSETS =
      new FileKinds(
          Set.of(
              "css", "js", "json", "webmanifest", "svg", "png", "jpg", "jpeg", "webp", "avif", "gif", "ico", "woff2",
              "woff", "ttf", "otf", "mp3", "m4a", "mp4", "webm", "vtt", "pdf"),
          Set.of("LICENSE", "LICENSE.txt", "OFL.txt"),
          ASSET);

  /** Whether {@code file} is of one of these kinds, by its name; a name of another case is of the same kind. */
  public boolean include(Path file) {
    String name = file.getFileName().toString();
    return names.contains(name)
        || !name.startsWith(".") && endings.contains(FileNames.ending(file));
  }

  /** Whether {@code name} ends as pictures among the content do. */
  public static boolean isPicture(String name) {
    return PICTURES.contains(FileNames.ending(name));
  }

  /** Whether {@code file} is called as pictures are that have to be exported in another format first; capitals are the same. */
  public static boolean isForeignPicture(Path file) {
    return FOREIGN_PICTURES.contains(FileNames.ending(file));
  }

  /** Whether {@code name}, of a file of these kinds, can be an address as it is. */
  boolean isWellNamed(String name) {
    return names.contains(name) || endings.contains(FileNames.ending(name)) && isFolderName(FileNames.stem(name));
  }

  /** Whether a folder may be called {@code name}. */
  boolean isFolderName(String name) {
    return form.matcher(name).matches() && !FileNames.isDevice(name);
  }
}
