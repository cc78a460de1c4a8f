package org.kuayue.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes photographs of twelve megapixels with their captions into a project, and a page that shows them. */
final class Photographs {

  public static void main(String[] arguments) throws IOException {
    Path photos = Files.createDirectories(Path.of(arguments[0], "content/photos"));
    int count = Integer.parseInt(arguments[1]);
    BufferedImage scene = Scene.landscape(4100, 3000, 7, 0.4);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      byte[] jpeg = Encoder.JPEG.encode(scene.getSubimage(i, 0, 4000, 3000), 0.93f); // each differs from the others
      Files.write(photos.resolve("p" + i + ".jpg"), jpeg);
      Files.writeString(photos.resolve("p" + i + ".md"), "type=photo\nstatus=published\nalt=Scene " + i + "\n~~~~~~\nScene " + i + "\n");
      names.append(i == 0 ? "" : ",").append("p").append(i);
    }
    Files.writeString(
        Path.of(arguments[0], "content/pictures.md"),
        "type=photos\nstatus=published\ntitle=Pictures\nsummary=All.\nphotos=" + names + "\n~~~~~~\nAll pictures.\n");
    System.out.println(count + " photographs of 4000 x 3000, " + Files.size(photos.resolve("p0.jpg")) / 1000 + " kB each");
  }
}
