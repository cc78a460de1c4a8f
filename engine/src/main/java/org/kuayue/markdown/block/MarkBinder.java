package org.kuayue.markdown.block;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayue.markdown.tree.Raw;
import org.kuayue.markdown.tree.Walk;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** Makes the block that a mark asks for of what the mark stands below. */
final class MarkBinder {

  private static final List<Host> HOSTS = List.of(Host.values());

  private final Map<String, BlockForm> forms = new LinkedHashMap<>();

  private final NearMark near;

  MarkBinder(List<BlockForm> forms, NearMark near) {
    this.near = near;
    forms.forEach(form -> this.forms.put(form.name(), form));
  }

  /** Does so for {@code line}, and takes the line out of the tree. */
  void bind(MarkLine line, Faults faults) {
    Node host = line.getPrevious();
    line.unlink();
    boolean isMark = MarkParser.isMark(line.getChars());
    Optional<String> meant =
        isMark && !MarkParser.isSpaced(line.getChars()) ? Optional.empty() : near.braced(line.getChars());
    meant.ifPresent(mark -> misspelt(line, mark, faults));
    if (!isMark || meant.isPresent()) {
      return;
    }
    MarkParser.parse(line.getChars().toString(), line.getStartOffset(), faults)
        .ifPresent(mark -> bind(mark, host, faults));
  }

  /** Says so where {@code node} was meant for a mark of what it stands below. */
  void checkNear(Node node, Faults faults) {
    if (isHost(node.getPrevious())) {
      near.alone(node.getChars()).ifPresent(mark -> misspelt(node, mark, faults));
    }
  }

  private static boolean isHost(Node node) {
    for (Host host : HOSTS) {
      if (host.matches(node)) {
        return true;
      }
    }
    return false;
  }

  /** Says so where a line of {@code words} ends with a mark, but in code. */
  void checkBehindWords(Block words, Faults faults) {
    String text = Raw.of(words.baseSubSequence(words.getStartOffset(), words.getEndOffset()));
    if (text.indexOf('{') < 0 && text.indexOf('｛') < 0) {
      return; // nearly always: the expression takes as long as all blocks together
    }
    near.behindWords(text)
        .forEach(
            mark -> {
              int start = words.getStartOffset() + mark.start(1);
              if (!isCode(start, words)) {
                faults.add(start, place -> NearMark.problem(mark.group(1), near.meant(mark.group(1)), place));
              }
            });
  }

  private static boolean isCode(int offset, Block words) {
    return Walk.below(words).stream()
        .anyMatch(node -> node instanceof Code && node.getStartOffset() < offset && offset < node.getEndOffset());
  }

  private static void misspelt(Node node, String mark, Faults faults) {
    String written = node.getChars().toString();
    int indent = written.length() - written.stripLeading().length();
    faults.add(node.getStartOffset() + indent, place -> NearMark.problem(written.strip(), mark, place));
  }

  private void bind(Mark mark, Node host, Faults faults) {
    BlockForm form = forms.get(mark.name());
    if (form == null) {
      faults.add(mark.offset(), place -> unknown(mark.name(), place));
      return;
    }
    checkKeys(mark, form, faults);
    if (!form.host().matches(host)) {
      faults.add(mark.offset(), place -> misplaced(form, place));
      return;
    }
    if (form.required().stream().allMatch(mark.values()::containsKey)) {
      put(host, form.maker().make(host, mark, faults));
    }
  }

  private static void checkKeys(Mark mark, BlockForm form, Faults faults) {
    mark.values().forEach((key, value) -> {
      if (!form.keys().contains(key)) {
        faults.add(value.keyOffset(), place -> keyUnknown(form, key, place));
      }
    });
    for (String key : form.required()) {
      if (!mark.values().containsKey(key)) {
        faults.add(mark.offset(), place -> keyMissing(form, key, place));
      }
    }
  }

  /** A mark that speaks of a block that is there already, such as a table's caption, changes it in its place. */
  private static void put(Node host, BodyBlock block) {
    if (host instanceof BlockNode node && node.block().kind().equals(block.kind())) {
      node.setBlock(block);
    } else {
      BlockNode.wrap(host, block);
    }
  }

  private Problem unknown(String name, SourceLocation location) {
    return Problem.error(
        "block-unknown",
        location,
        Text.of("没有叫“" + name + "”的版块", "no block is called \"" + name + "\""),
        Nearest.hint(name, forms.keySet()));
  }

  private static Problem keyUnknown(BlockForm form, String key, SourceLocation location) {
    return Problem.error(
        "block-key-unknown",
        location,
        Text.of(form.name() + "没有“" + key + "”这一项", form.name() + " has no key \"" + key + "\""),
        form.keys().isEmpty()
            ? Text.of("请只写{." + form.name() + "}。", "Write {." + form.name() + "} alone.")
            : Nearest.hint(key, form.keys()));
  }

  private static Problem keyMissing(BlockForm form, String key, SourceLocation location) {
    return Problem.error(
        "block-key-missing",
        location,
        Text.of(form.name() + "缺少“" + key + "”", form.name() + " needs the key \"" + key + "\""),
        Text.of("请写成{." + form.name() + " " + key + "=…}。", "Write {." + form.name() + " " + key + "=…}."));
  }

  private static Problem misplaced(BlockForm form, SourceLocation location) {
    Text host = form.host().phrase();
    return Problem.error(
        "block-misplaced",
        location,
        Text.of(
            form.name() + "的标记不在" + host.zh() + "下面",
            "the mark of " + form.name() + " does not stand below " + host.en()),
        Text.of(
            "请把标记写在" + host.zh() + "的下面，从行首写起，中间至多隔空行。",
            "Put it at the start of a line below " + host.en() + ", with at most blank lines between."));
  }
}
