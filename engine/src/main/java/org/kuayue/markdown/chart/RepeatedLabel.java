package org.kuayue.markdown.chart;

import java.util.regex.Pattern;

/** What an editor may write before a unit or a note, and the page says already. Apart, so that only charts wait for it. */
final class RepeatedLabel {

  private static final Pattern LABEL = Pattern.compile("^(?i:单位|附?注|unit|notes?)\\s*[:：]\\s*");

  private RepeatedLabel() {}

  /** {@code text} without it. */
  static String cut(String text) {
    return LABEL.matcher(text).replaceFirst("");
  }
}
