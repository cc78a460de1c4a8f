package org.kuayue.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

/** The goal as Maven fills it: the fields that the command line sets, and what follows from them. */
class BakeMojoTest {

  private final Map<String, String> settings = new HashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final Log log =
      new SystemStreamLog() {
        @Override
        public void error(CharSequence line) {
          errors.add(line.toString());
        }

        @Override
        public void info(CharSequence line) {}
      };

  @TempDir Path folder;

  @Test
  void packsASiteBesideItAndLeavesTheProjectsOwnAlone() throws Exception {
    TestProject another = TestProject.tiny(folder.resolve("another"));
    Path zip = Files.createDirectories(folder.resolve("project/target")).resolve("kuayue-site.zip");
    Files.writeString(zip, "the project's own");
    bake(another.file(""), another.file("site"), null);
    assertThat(zip).hasContent("the project's own");
    assertThat(another.file("kuayue-site.zip")).exists();
  }

  @Test
  void packsIntoTheFileThatIsNamed() throws Exception {
    TestProject project = TestProject.tiny(folder.resolve("project"));
    bake(project.file(""), project.site(), folder.resolve("named.zip"));
    assertThat(folder.resolve("named.zip")).exists();
    assertThat(project.file("target/kuayue-site.zip")).doesNotExist();
  }

  @Test
  void anEmptySettingIsOneWithoutAValue() throws Exception {
    TestProject project = TestProject.tiny(folder.resolve("project"));
    settings.put("site.url", null);
    bake(project.file(""), project.site(), null);
    assertThat(project.site()).exists();
  }

  @Test
  void aSettingIsHeldToBeOneAndAPropertyIsNot() throws Exception {
    TestProject project = TestProject.tiny(folder.resolve("project"));
    settings.put("site.compres", "false");
    assertThatThrownBy(() -> bake(project.file(""), project.site(), null)).hasMessageStartingWith("1 problem");
    assertThat(errors).singleElement().asString().startsWith("-Dsite.compres:1:1: error [property-unknown]");
  }

  private void bake(Path root, Path site, Path zip) throws Exception {
    MavenProject project = new MavenProject();
    project.setBuild(new Build());
    project.getBuild().setDirectory(folder.resolve("project/target").toString());
    project.getBuild().setFinalName("kuayue");
    project.getProperties().setProperty("maven.compiler.release", "17");
    BakeMojo mojo = new BakeMojo();
    set(mojo, "project", project);
    set(mojo, "session", new MavenSession(null, null, new DefaultMavenExecutionRequest(), null));
    set(mojo, "root", root.toFile());
    set(mojo, "site", site.toFile());
    set(mojo, "settings", settings);
    set(mojo, "zip", zip == null ? null : zip.toFile());
    mojo.setLog(log);
    mojo.executeInternal();
  }

  private static void set(BakeMojo mojo, String name, Object value) throws ReflectiveOperationException {
    for (Class<?> type = BakeMojo.class; type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          field.set(mojo, value);
          return;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }
}
