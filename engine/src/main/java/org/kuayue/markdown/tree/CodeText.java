package org.kuayue.markdown.tree;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;

/** What a code span says: its characters as they stand, but in a table's cell, where a bar can only be written {@code \|}. */
public final class CodeText {

  private static final String ESCAPED_BAR = "\\|";

  private CodeText() {}

  /** What {@code code} says. */
  public static String of(Code code) {
    String text = Raw.of(code.getText());
    boolean escaped = text.contains(ESCAPED_BAR) && code.getAncestorOfType(TableCell.class) != null;
    return escaped ? text.replace(ESCAPED_BAR, "|") : text;
  }
}
