package org.kuayue.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.kuayue.bake.Bake;
import org.kuayue.bake.BakeReport;
import org.kuayue.problem.Problem;
import org.kuayue.problem.ProblemFormat;
import org.kuayue.problem.ProblemsException;
import org.kuayue.problem.Severity;

/** Bakes the project's content into a static site and packs it: JBake's generate goal with a strict oven. */
@Mojo(
    name = "bake",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresDependencyResolution = ResolutionScope.NONE,
    threadSafe = true)
public final class BakeMojo extends ProjectMojo {

  /** The folder that the site is put into. */
  @Parameter(property = "kuayue.site", defaultValue = "${project.build.directory}/site", required = true)
  private File site;

  /** The file that the packed site is put into; unless it is named, it lies beside the site and has the project's name. */
  @Parameter(property = "kuayue.zip")
  private File zip;

  /** Settings of this execution alone; they win over {@code jbake.properties} and over the command line. */
  @Parameter private Map<String, String> settings = Map.of();

  @Override
  protected void executeInternal() throws MojoExecutionException {
    Path from = root();
    Path packed = packed();
    Properties properties = properties();
    settings.forEach((key, value) -> properties.setProperty(key, value == null ? "" : value)); // Maven has null for empty ones
    Bake bake = new Bake(from, site.toPath(), packed, properties);
    bake.onNotice(notice -> getLog().warn(notice.in(bake.messages())));
    try {
      BakeReport report = bake.run();
      print(report.warnings(), bake);
      report.lines(from, site.toPath(), packed).forEach(line -> getLog().info(line.in(bake.messages())));
    } catch (ProblemsException e) {
      print(e.problems(), bake);
      throw new MojoExecutionException(e.conclusion().in(bake.messages()));
    }
  }

  /** Beside the site that is in it: in the project's own folder, a site put elsewhere would take the place of the project's. */
  private Path packed() {
    return zip != null ? zip.toPath() : site.toPath().resolveSibling(project.getBuild().getFinalName() + "-site.zip");
  }

  /** Problems go through Maven's log, but for warnings that {@code -q} would swallow, and for lines that programs read. */
  private void print(List<Problem> problems, Bake bake) {
    for (Problem problem : problems) {
      String line = bake.format().of(problem, bake.messages());
      if (bake.format() == ProblemFormat.JSON) {
        System.out.println(line);
      } else if (!getLog().isWarnEnabled() && problem.severity() == Severity.WARNING) {
        System.out.println("[WARNING] " + line);
      } else if (problem.severity() == Severity.ERROR) {
        getLog().error(line);
      } else {
        getLog().warn(line);
      }
    }
  }
}
