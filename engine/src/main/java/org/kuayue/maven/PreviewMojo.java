package org.kuayue.maven;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.kuayue.jbake.Settings;
import org.kuayue.preview.Preview;
import org.kuayue.problem.Text;

/** Bakes on every save and serves the site to this machine, until it is stopped. */
@Mojo(name = "preview", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PreviewMojo extends ProjectMojo {

  /** The folder that baked sites are put into, one after the other. */
  @Parameter(property = "preview.folder", defaultValue = "${project.build.directory}/preview", required = true)
  private File folder;

  /** The port that is tried first; a busy one gives way to the next. */
  @Parameter(property = "preview.port", defaultValue = "" + Preview.PORT)
  private int port;

  /** The address to listen on; 0.0.0.0 lets phones in the same network in. */
  @Parameter(property = "preview.address", defaultValue = "localhost")
  private String address;

  @Override
  protected void executeInternal() throws MojoExecutionException {
    try {
      new Preview(root(), folder.toPath(), properties(), InetAddress.getByName(address), port, getLog()::info).run();
    } catch (IOException e) {
      Text failure = Text.of("预览无法运行：" + e.getMessage(), "the preview cannot run: " + e.getMessage());
      throw new MojoExecutionException(failure.in(Settings.messages(root(), properties())));
    }
  }
}
