package org.kuayue.markdown.cjk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An example of a specification file, in the form that CommonMark's own specification has: a fence of 32
 * backticks and {@code example}, Markdown, a line with a full stop, HTML, and perhaps another and the tree as
 * an outline. After {@code example} stands the language of the document where it is not Chinese. An arrow
 * stands for a tab.
 */
record SpecExample(String file, int line, String language, String markdown, String html, String tree) {

  private static final String FENCE = "`".repeat(32);

  static List<SpecExample> read(Path file) throws IOException {
    List<SpecExample> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE + " example")) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
        examples.add(example(file.getFileName() + ":" + (i + 1), lines.get(i), lines.subList(i + 1, end)));
        i = end;
      }
    }
    return examples;
  }

  private static SpecExample example(String place, String fence, List<String> lines) {
    List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
    for (String line : lines) {
      if (line.equals(".")) {
        parts.add(new StringBuilder());
      } else {
        parts.get(parts.size() - 1).append(line.replace('→', '\t')).append('\n');
      }
    }
    String language = fence.substring(FENCE.length() + " example".length()).strip();
    return new SpecExample(
        place.substring(0, place.indexOf(':')),
        Integer.parseInt(place.substring(place.indexOf(':') + 1)),
        language.isEmpty() ? "zh-CN" : language,
        parts.get(0).toString(),
        parts.get(1).toString(),
        parts.size() > 2 ? parts.get(2).toString() : null);
  }

  String name() {
    return file + ":" + line;
  }
}
