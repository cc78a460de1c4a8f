package org.kuayue.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import org.kuayue.problem.Text;

/** The plain Markdown that a mark stands below. */
public enum Host {
  TABLE(Text.of("表格", "a table")),
  LIST(Text.of("列表", "a list")),
  QUOTE(Text.of("引文（以>开头的段落）", "a quotation (lines that begin with >)"));

  private final Text phrase;

  Host(Text phrase) {
    this.phrase = phrase;
  }

  Text phrase() {
    return phrase;
  }

  /** Whether {@code node} is one. */
  public boolean matches(Node node) {
    return switch (this) {
      case TABLE -> node instanceof BlockNode block && block.block() instanceof Table;
      case LIST -> node instanceof ListBlock;
      case QUOTE -> node instanceof BlockQuote;
    };
  }
}
