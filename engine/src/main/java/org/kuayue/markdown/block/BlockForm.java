package org.kuayue.markdown.block;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a mark may say, and the block that it then makes.
 *
 * @param name the word behind the dot
 * @param host what it stands below
 * @param required keys that it has to have
 * @param optional keys that it may have
 * @param maker makes the block
 */
public record BlockForm(String name, Host host, List<String> required, List<String> optional, Maker maker) {

  /** Makes a block; what is wrong with {@code host} or {@code mark} goes to {@code faults}, and ends the bake. */
  @FunctionalInterface
  public interface Maker {
    BodyBlock make(Node host, Mark mark, Faults faults);
  }

  List<String> keys() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
