package org.kuayue.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** No file tells where on whose machine it was made; drawings of some programs do. */
final class MachinePathRule implements Rule {

  private static final String FILE_SCHEME = "file:/";

  @Override
  public void checkText(TextFile file, Site site, Problems problems) {
    for (String path : site.machinePaths()) {
      int found = file.text().indexOf(path);
      if (found >= 0) {
        problems.add(leaked(path, file.location(found)));
        return;
      }
    }
  }

  /** The project's folder as this machine writes it, and any address of a file; a folder as short as {@code /a} is no sign. */
  static List<String> paths(Path project) {
    Path absolute = project.toAbsolutePath().normalize();
    return Stream.concat(
            Stream.of(FILE_SCHEME), Stream.of(absolute, real(absolute)).filter(path -> path.getNameCount() > 1).map(Path::toString))
        .distinct()
        .toList();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path; // it has been read from, so that it is there; and if not, it cannot have leaked
    }
  }

  private static Problem leaked(String path, SourceLocation location) {
    return Problem.error(
        "audit-machine-path",
        location,
        Text.of("这里有本机的路径：“" + path + "”", "a path of this machine stands here: \"" + path + "\""),
        Text.of("请从模板或素材文件中去掉它。", "Take it out of the template or the asset."));
  }
}
