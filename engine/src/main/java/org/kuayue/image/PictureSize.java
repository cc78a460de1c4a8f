package org.kuayue.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A picture's width and height, read from its head without decoding it. */
record PictureSize(int width, int height) {

  /** The size of {@code file}, by its ending an SVG or anything that the JDK reads. */
  static PictureSize of(Path file) throws IOException {
    return file.toString().endsWith(".svg") ? ofSvg(file) : ofPhotograph(file);
  }

  private static PictureSize ofPhotograph(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return new PictureSize(reader.getWidth(0), reader.getHeight(0));
      } catch (RuntimeException e) { // readers throw these for broken files
        throw new IOException(e);
      } finally {
        reader.dispose();
      }
    }
  }

  private static PictureSize ofSvg(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader svg = factory.createXMLStreamReader(in);
      svg.nextTag();
      return new PictureSize(
          Integer.parseInt(svg.getAttributeValue(null, "width")),
          Integer.parseInt(svg.getAttributeValue(null, "height")));
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException(e);
    }
  }
}
