package org.kuayue.markdown.block;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A {@link BodyBlock} in the tree. The Markdown that it was made from stays below it, so that whoever counts words or
 * checks links sees it as before.
 */
public final class BlockNode extends Block {

  private BodyBlock block;
  private int number;

  /** {@code block}, made from Markdown whose characters are {@code chars}. */
  public BlockNode(BasedSequence chars, BodyBlock block) {
    super(chars);
    this.block = block;
  }

  /** What the templates print. */
  public BodyBlock block() {
    return block;
  }

  void setBlock(BodyBlock block) {
    this.block = block;
  }

  /** Which of the blocks of its kind it is in its body, counted from 1. */
  int number() {
    return number;
  }

  void setNumber(int number) {
    this.number = number;
  }

  /** Puts {@code block} in the place of {@code origin}, and {@code origin} below it. */
  static void wrap(Node origin, BodyBlock block) {
    BlockNode node = new BlockNode(origin.getChars(), block);
    origin.insertBefore(node);
    node.appendChild(origin);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
