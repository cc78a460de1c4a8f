package org.kuayue.image;

import java.io.StringReader;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;

/**
 * An SVG file that may be published: read from end to end, and refused with the place where it has what a picture does
 * not need. To clean such files silently was rejected: an editor would not know why a drawing looks otherwise.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Drawing(int width, int height) {

  private static final int MAX_CHARACTERS = 1_000_000;
  private static final int MAX_ELEMENTS = 20_000;

  /** So deep elements may stand in each other, those that are referred to where they are. */
  static final int MAX_DEPTH = 64;

  /** The drawing in {@code source}; nothing where it has a problem. */
  public static Optional<Drawing> read(SourceFile source, Problems problems) {
    if (source.text().length() > MAX_CHARACTERS) {
      problems.add(DrawingProblems.tooLarge(source.location(0)));
      return Optional.empty();
    }
    return new Reading(source).run(problems);
  }

  /**
   * One pass over a file. Text is judged when it has ended, since browsers join its pieces: it may be interrupted by
   * comments, and what may not stand in it can be spelt by half in CDATA or by the numbers of characters.
   */
  private static final class Reading {

    private final SourceFile source;
    private final Problems found = new Problems();
    private final PaintingOrder order = new PaintingOrder();
    private final StringBuilder text = new StringBuilder();
    private int textStart;
    private boolean inStyle;
    private int elements;
    private int depth;

    Reading(SourceFile source) {
      this.source = source;
    }

    Optional<Drawing> run(Problems problems) {
      Optional<Drawing> drawing = Optional.empty();
      try {
        XMLStreamReader svg = factory().createXMLStreamReader(new StringReader(source.text()));
        SvgRules.wrongEncoding(svg, source.text()).ifPresent(this::addEncoding);
        drawing = walk(svg);
      } catch (XMLStreamException e) {
        int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
        found.add(DrawingProblems.invalid(source.location(Math.max(0, Math.min(offset, source.text().length())))));
      } catch (MissingResourceException e) { // the JDK's reader has no words for some faults in a document type
        found.add(DrawingProblems.invalid(source.location(0)));
      }
      if (!found.hasErrors()) {
        order.tooMuch().ifPresent(offset -> found.add(DrawingProblems.tooMuch(source.location(offset))));
      }
      problems.addAll(found.sorted());
      return drawing.filter(sound -> !found.hasErrors());
    }

    private void addEncoding(String declared) {
      found.add(DrawingProblems.encoding(declared, source.location(source.text().indexOf("encoding"))));
    }

    private static XMLInputFactory factory() {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      return factory;
    }

    private Optional<Drawing> walk(XMLStreamReader svg) throws XMLStreamException {
      Optional<Drawing> size = Optional.empty();
      for (int start = 0; svg.hasNext(); start = end(svg)) {
        switch (svg.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            element(svg, start);
            size = elements == 1 ? size(svg, start) : size;
          }
          case XMLStreamConstants.END_ELEMENT -> endElement();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              addText(svg.getText(), start);
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> unsafeAt(start).accept("DOCTYPE");
          case XMLStreamConstants.PROCESSING_INSTRUCTION -> unsafeAt(start).accept("<?" + svg.getPITarget() + "?>");
          default -> {}
        }
        if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) {
          found.add(DrawingProblems.tooLarge(source.location(start)));
          return Optional.empty();
        }
      }
      return size;
    }

    /** Where the present piece ends and the next begins: behind text, the parser has read the next one's {@code <}. */
    private int end(XMLStreamReader svg) {
      int offset = Math.min(svg.getLocation().getCharacterOffset(), source.text().length());
      return offset > 0 && source.text().charAt(offset - 1) == '<' ? offset - 1 : offset;
    }

    private void addText(String piece, int start) {
      textStart = text.isEmpty() ? start : textStart;
      text.append(piece);
    }

    private void endText() {
      if (!text.isEmpty()) {
        SvgRules.inText(text.toString()).ifPresent(unsafeAt(textStart));
        if (inStyle) {
          order.style(text.toString());
        }
        text.setLength(0);
      }
    }

    private void element(XMLStreamReader svg, int start) {
      elements++;
      endText();
      if (inStyle) { // what stands before it and behind it is one style sheet all the same
        unsafeAt(start).accept("<" + svg.getLocalName() + "> in <style>");
      }
      inStyle = svg.getLocalName().equals("style");
      SvgRules.inElement(svg).ifPresent(unsafeAt(start));
      order.begin(svg, start);
      depth++;
    }

    private void endElement() {
      endText();
      inStyle = false;
      order.end();
      depth--;
    }

    private Consumer<String> unsafeAt(int start) {
      return what -> found.add(DrawingProblems.unsafe(what, source.location(start)));
    }

    private Optional<Drawing> size(XMLStreamReader svg, int start) {
      Optional<Drawing> size = SvgRules.size(svg);
      if (size.isEmpty()) {
        found.add(DrawingProblems.sizeMissing(source.location(start)));
      }
      return size;
    }
  }
}
