package org.kuayue.publish.feed;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, an element to a line. The JDK's writer escapes; this one only nests and breaks lines. */
final class XmlText {

  private final XMLStreamWriter xml;

  /** What writes a whole document. */
  @FunctionalInterface
  interface Document {
    void write(XmlText xml) throws XMLStreamException;
  }

  /** What writes the inside of an element. */
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  private XmlText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes {@code document} to {@code out}, as it comes: a feed of many articles is longer than all that is said of one. */
  static void write(Document document, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeCharacters("\n");
      document.write(new XmlText(xml));
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException full) {
        throw full;
      }
      throw new IllegalStateException("an element was left open, or none was", e);
    }
  }

  /** An element around {@code content}; {@code attributes} are names and values in turn. */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    start(name, attributes);
    xml.writeCharacters("\n");
    content.write();
    end();
  }

  /** An element around {@code text}. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    start(name, attributes);
    xml.writeCharacters(text);
    end();
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
    xml.writeCharacters("\n");
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
