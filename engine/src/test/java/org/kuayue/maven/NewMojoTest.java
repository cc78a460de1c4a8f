package org.kuayue.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

class NewMojoTest {

  @TempDir Path folder;

  private final List<String> errors = new ArrayList<>();

  @Test
  void tellsWhatIsWrongWithTheSettings() throws Exception {
    TestProject project = TestProject.tiny(folder);
    project.replace("jbake.properties", "site.languages", "site.langauges");
    assertThatThrownBy(() -> mojo().executeInternal())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("2 problems; nothing was written");
    assertThat(errors).anyMatch(line -> line.startsWith("jbake.properties:1:1: error [property-unknown]"));
    assertThat(project.file("content/articles/roads.md")).doesNotExist();
  }

  @Test
  void writesWhereNothingIsWrong() throws Exception {
    TestProject project = TestProject.tiny(folder);
    mojo().executeInternal();
    assertThat(errors).isEmpty();
    assertThat(project.file("content/articles/roads.md")).exists();
  }

  private NewMojo mojo() throws ReflectiveOperationException {
    NewMojo mojo = new NewMojo();
    set(ProjectMojo.class, mojo, "root", folder.toFile());
    set(ProjectMojo.class.getSuperclass(), mojo, "project", new MavenProject());
    set(ProjectMojo.class, mojo, "session", new MavenSession(null, null, new DefaultMavenExecutionRequest(), null));
    set(NewMojo.class, mojo, "type", "article");
    set(NewMojo.class, mojo, "slug", "roads");
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void error(CharSequence line) {
            errors.add(line.toString());
          }

          @Override
          public void info(CharSequence line) {}
        });
    return mojo;
  }

  private static void set(Class<?> type, NewMojo mojo, String name, Object value) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    field.set(mojo, value);
  }
}
