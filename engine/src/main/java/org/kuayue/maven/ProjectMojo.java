package org.kuayue.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.jbake.maven.GenerateMojo;

/** What every goal knows: the project's folder and its properties. */
abstract class ProjectMojo extends GenerateMojo {

  /** The project's folder, with {@code content}, {@code templates}, {@code assets} and {@code jbake.properties}. */
  @Parameter(property = "kuayue.root", defaultValue = "${project.basedir}", required = true)
  private File root;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  final Path root() {
    return root.toPath();
  }

  /** The pom's properties, and those of the command line over them: as defaults, since not all of them are settings. */
  final Properties properties() {
    Properties all = new Properties();
    all.putAll(project.getProperties());
    all.putAll(session.getUserProperties());
    return new Properties(all);
  }
}
