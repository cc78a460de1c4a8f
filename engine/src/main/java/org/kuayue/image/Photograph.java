package org.kuayue.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.kuayue.problem.Problems;
import org.kuayue.source.FileNames;
import org.kuayue.source.SourceLocation;

/**
 * A photograph as the editor supplied it, known from its head alone: nothing is decoded before its size is known to be
 * bearable, so that a small file that unfolds into gigabytes is refused for what it says of itself.
 *
 * @param file where it is
 * @param format by its first bytes
 * @param width of the stored pixels
 * @param height of the stored pixels
 * @param orientation how they have to be turned, 1 to 8 as in EXIF
 * @param caption where its problems are told
 */
record Photograph(Path file, PhotoFormat format, int width, int height, int orientation, SourceLocation caption) {

  /** More cannot be decoded within 512 MB of heap, in the worst of the formats. */
  static final int MAX_MEGAPIXELS = 64;

  static final int MAX_MEGABYTES = 60;

  /** Below it, a phone that fills its screen with the picture has to enlarge it. */
  static final int GOOD_WIDTH = 720;

  private static final int MILLION = 1_000_000;

  /** The photograph in {@code file}; what an editor should know besides goes to {@code problems}. */
  static Photograph open(Path file, SourceLocation caption, Problems problems) throws IOException {
    long bytes = Files.size(file);
    if (bytes == 0) {
      throw new PictureException(PictureProblems.empty(file, caption));
    }
    if (bytes > (long) MAX_MEGABYTES * MILLION) {
      throw new PictureException(PictureProblems.tooLarge(file, bytes / MILLION + " MB", caption));
    }
    PhotoFormat format = format(file, caption);
    Photograph photograph = measure(file, format, caption, problems);
    if ((long) photograph.width * photograph.height > (long) MAX_MEGAPIXELS * MILLION) {
      String measure = photograph.width + " x " + photograph.height;
      throw new PictureException(PictureProblems.tooLarge(file, measure, caption));
    }
    if (photograph.uprightWidth() < GOOD_WIDTH) {
      problems.add(PictureProblems.small(file, photograph.uprightWidth(), caption));
    }
    return photograph;
  }

  private static PhotoFormat format(Path file, SourceLocation caption) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(PhotoFormat.HEAD);
    }
    PhotoFormat format =
        PhotoFormat.of(head).orElseThrow(() -> new PictureException(PictureProblems.unreadable(file, caption)));
    if (!format.isNamed(FileNames.ending(file))) {
      throw new PictureException(PictureProblems.mislabelled(file, format, caption));
    }
    return format;
  }

  private static Photograph measure(Path file, PhotoFormat format, SourceLocation caption, Problems problems)
      throws IOException {
    ImageReader reader = Codecs.reader(format);
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, false, true);
      if (format == PhotoFormat.GIF && reader.getNumImages(true) > 1) {
        problems.add(PictureProblems.animated(file, caption));
      }
      return new Photograph(
          file, format, reader.getWidth(0), reader.getHeight(0), Orientation.of(file, format), caption);
    } catch (IOException | RuntimeException e) { // readers throw the latter for broken files
      throw new PictureException(PictureProblems.unreadable(file, caption));
    } catch (LinkageError e) {
      if (format != PhotoFormat.WEBP) { // the only one whose decoder does not run everywhere
        throw e;
      }
      throw new PictureException(PictureProblems.format(file, caption));
    } finally {
      reader.dispose();
    }
  }

  /** Its width the right way up. */
  int uprightWidth() {
    return Orientation.isSideways(orientation) ? height : width;
  }

  /** Its height the right way up. */
  int uprightHeight() {
    return Orientation.isSideways(orientation) ? width : height;
  }

  /** Its size in millions of pixels, at least one. */
  int megapixels() {
    return Math.max(1, Math.round((float) width * height / MILLION));
  }
}
