package org.kuayue.share;

import java.awt.Color;
import java.util.Map;

/**
 * The edition's colours, for drawing.
 *
 * @param paper behind text
 * @param ink of text
 * @param accent of figures
 * @param band behind the masthead
 * @param bandInk on it
 * @param gold of rules
 */
record Palette(Color paper, Color ink, Color accent, Color band, Color bandInk, Color gold) {

  /** By the names that style sheets have for them; what an edition leaves out is black on white. */
  static Palette of(Map<String, String> colours) {
    Color paper = colour(colours, "paper", Color.WHITE);
    Color ink = colour(colours, "ink", Color.BLACK);
    Color accent = colour(colours, "accent", ink);
    Color band = colour(colours, "band", accent);
    return new Palette(paper, ink, accent, band, colour(colours, "band-ink", paper), colour(colours, "gold", accent));
  }

  private static Color colour(Map<String, String> colours, String name, Color otherwise) {
    String value = colours.get(name);
    return value == null ? otherwise : Color.decode(value);
  }
}
