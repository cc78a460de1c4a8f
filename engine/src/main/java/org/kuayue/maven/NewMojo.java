package org.kuayue.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.kuayue.header.HeaderFormat;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.Settings;
import org.kuayue.problem.Problems;
import org.kuayue.problem.ProblemsException;
import org.kuayue.problem.Text;
import org.kuayue.scaffold.Kind;
import org.kuayue.scaffold.Scaffold;

/** Writes the beginning of a new article, photo, page or edition. */
@Mojo(name = "new", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class NewMojo extends ProjectMojo {

  /** What to make: article, photo, page or edition. */
  @Parameter(property = "type", defaultValue = "article")
  private String type;

  /** The name of the new file: lower-case letters, digits and hyphens. */
  @Parameter(property = "slug")
  private String slug;

  /** Where a new edition goes. */
  @Parameter(property = "to")
  private File to;

  private Locale messages = Locale.ENGLISH;

  @Override
  protected void executeInternal() throws MojoExecutionException {
    Settings settings = settings();
    Kind kind =
        Kind.of(type)
            .orElseThrow(
                () ->
                    refusal(
                        "-Dtype=" + type + "：只有article、photo、page、edition四种",
                        "-Dtype=" + type + ": use article, photo, page or edition"));
    Scaffold scaffold = new Scaffold(root(), settings.languages(), Year.now());
    try {
      List<Path> written = kind == Kind.EDITION ? edition(scaffold) : scaffold.document(kind, checkedSlug());
      written.forEach(file -> getLog().info(Text.of("写好 " + file, "wrote " + file).in(messages)));
    } catch (FileAlreadyExistsException e) {
      throw refusal(
          e.getMessage() + "已经有了；什么也没有写", e.getMessage() + " is there already; nothing was written");
    } catch (IOException e) {
      throw refusal("写不了：" + e.getMessage(), "cannot write: " + e.getMessage());
    }
  }

  private Settings settings() throws MojoExecutionException {
    Problems problems = new Problems();
    Settings settings = new JBakeSite(root(), root().resolve("target/site"), properties(), problems).settings();
    messages = settings.messages();
    try {
      problems.stopOnErrors();
      return settings;
    } catch (ProblemsException e) {
      e.problems().forEach(problem -> getLog().error(settings.format().of(problem, messages)));
      throw refusal(e.problems().size() + "个问题；什么也没有写", e.getMessage() + "; nothing was written");
    }
  }

  private List<Path> edition(Scaffold scaffold) throws IOException, MojoExecutionException {
    if (to == null) {
      throw refusal("请写明放在哪里：-Dto=../another-feature", "say where: -Dto=../another-feature");
    }
    return scaffold.edition(to.toPath());
  }

  private String checkedSlug() throws MojoExecutionException {
    if (slug == null || HeaderFormat.SLUG_NAME.parser().apply(slug).isEmpty()) {
      Text expected = HeaderFormat.SLUG_NAME.expected();
      throw refusal(
          "请起个名字：-Dslug=high-speed-rail（" + expected.zh() + "）",
          "say a name: -Dslug=high-speed-rail (" + expected.en() + ")");
    }
    return slug;
  }

  private MojoExecutionException refusal(String zh, String en) {
    return new MojoExecutionException(Text.of(zh, en).in(messages));
  }
}
