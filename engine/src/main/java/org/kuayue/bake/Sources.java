package org.kuayue.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.SiteFile;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.problem.Problems;
import org.kuayue.source.FileKinds;
import org.kuayue.source.SourceTree;

/**
 * All that editors wrote and laid down.
 *
 * @param documents the Markdown files that could be read
 * @param files photographs and assets
 */
record Sources(List<ContentDocument> documents, List<SiteFile> files) {

  /** Reads the content and looks through the assets; an edition may do without any. */
  static Sources read(JBakeSite jbake, SourceTree tree, Problems problems) {
    List<ContentDocument> documents = new ArrayList<>();
    List<SiteFile> files = new ArrayList<>();
    Path content = jbake.settings().content();
    for (Path file : tree.files(content, FileKinds.CONTENT, problems)) {
      if (file.toString().endsWith(".md")) {
        jbake.read(file, problems).ifPresent(documents::add);
      } else {
        files.add(new SiteFile(tree.relative(file), address(content, file), true));
      }
    }
    Path assets = jbake.settings().assets();
    if (Files.isDirectory(assets)) {
      tree.files(assets, FileKinds.ASSETS, problems)
          .forEach(file -> files.add(new SiteFile(tree.relative(file), address(assets, file), false)));
    }
    return new Sources(documents, files);
  }

  private static String address(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
