package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.DoNotLinkDecorate;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import java.util.List;
import org.kuayue.markdown.tree.Raw;

/**
 * Bare addresses become links: GFM's extended autolinks (6.9), ending before Chinese. They are ordinary {@link Link}s
 * without brackets, so that link checks and renderers need not know of them. flexmark's own autolink extension was
 * rejected: it takes the Chinese that follows for part of the address.
 */
public final class CjkAutolinkExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new Links());
  }

  private static final class Links extends TextBlocks {

    @Override
    void process(Node block, Document document) {
      link(block);
    }

    /**
     * Links the addresses in {@code parent}, but for those in code and links. They are not left out by flexmark's
     * exclusions, because it takes for excluded whatever follows an address in angle brackets.
     */
    private static void link(Node parent) {
      Node next;
      for (Node node = parent.getFirstChild(); node != null; node = next) {
        next = node.getNext();
        if (node instanceof Text) {
          split(node, new AddressScanner(Raw.of(node.getChars())).scan());
        } else if (!(node instanceof DoNotDecorate || node instanceof DoNotLinkDecorate)) {
          link(node);
        }
      }
    }

    private static void split(Node text, List<BareAddress> addresses) {
      if (addresses.isEmpty()) {
        return;
      }
      BasedSequence chars = text.getChars();
      int done = 0;
      for (BareAddress address : addresses) {
        insertText(chars.subSequence(done, address.start()), text);
        text.insertBefore(link(chars.subSequence(address.start(), address.end()), address.prefix()));
        done = address.end();
      }
      insertText(chars.subSequence(done), text);
      text.unlink();
    }

    private static void insertText(BasedSequence chars, Node before) {
      if (!chars.isEmpty()) {
        before.insertBefore(new Text(chars));
      }
    }

    private static Link link(BasedSequence words, String prefix) {
      Link link = new Link(words);
      link.setText(words);
      link.setUrlChars(prefix.isEmpty() ? words : PrefixedSubSequence.prefixOf(prefix, words));
      link.appendChild(new Text(words));
      return link;
    }
  }
}
