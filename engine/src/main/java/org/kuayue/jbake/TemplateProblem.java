package org.kuayue.jbake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.problem.Unexpected;
import org.kuayue.source.SourceLocation;

/**
 * Turns what FreeMarker throws into a problem with the template's own line and column. Errors come wrapped in errors: the
 * innermost one that has a place is where the mistake is, and not the line that included its template.
 */
final class TemplateProblem {

  private static final String FOLDER = "templates/";

  private TemplateProblem() {}

  /**
   * The problem behind {@code thrown}, which came while the page at {@code address} was made of {@code variables} by the
   * {@code templates}, on behalf of the file {@code source}.
   *
   * @throws UncheckedIOException if the page could not be written: that is no problem of the template
   */
  static Problem of(
      Throwable thrown, String address, String source, Map<String, ?> variables, Collection<String> templates) {
    Problem found = null;
    Throwable last = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        return problem(
            location(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()),
            freeMarkers(parse.getEditorMessage()),
            address,
            "");
      }
      if (cause instanceof TemplateException template && template.getLineNumber() != null) {
        found =
            problem(
                location(template.getTemplateSourceName(), template.getLineNumber(), template.getColumnNumber()),
                message(template),
                address,
                template.getCause() instanceof TemplateNotFoundException missing
                    ? Nearest.to(missing.getTemplateName(), templates).orElse("")
                    : nearest(template.getBlamedExpressionString(), variables));
      }
      last = cause;
    }
    return found == null ? withoutPlace(last, source) : found;
  }

  private static Problem withoutPlace(Throwable cause, String source) {
    if (cause instanceof TemplateNotFoundException missing) {
      return templateMissing(missing.getTemplateName());
    }
    if (cause instanceof IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return Unexpected.problem(source, cause);
  }

  /** No template is called {@code name}. */
  static Problem templateMissing(String name) {
    return Problem.error(
        "template-missing",
        SourceLocation.startOf(FOLDER + name),
        Text.of("没有模板 " + name, "there is no template " + name),
        Text.of("请补上这个文件，或改正引用它的地方。", "Put the file there, or mend the line that names it."));
  }

  /** The variable that {@code expression} most likely means: {@code title} for {@code page.titel}. */
  private static String nearest(String expression, Map<String, ?> variables) {
    if (expression == null) {
      return "";
    }
    Set<String> names = new TreeSet<>();
    collect(variables, names);
    return Nearest.to(expression.substring(expression.lastIndexOf('.') + 1), names).orElse("");
  }

  private static void collect(Object value, Set<String> names) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            names.add(key.toString());
            collect(inner, names);
          });
    } else if (value instanceof Collection<?> several) {
      several.forEach(inner -> collect(inner, names));
    }
  }

  /** What went wrong, with the expression that it is about: FreeMarker puts that into a line of its own. */
  private static Text message(TemplateException thrown) {
    String blamed = thrown.getBlamedExpressionString();
    if (thrown instanceof InvalidReferenceException && blamed != null) {
      return Text.of("模板里的“" + blamed + "”没有值", "\"" + blamed + "\" has no value");
    }
    Text message = freeMarkers(thrown.getMessageWithoutStackTop());
    return message.en().endsWith(":") && blamed != null
        ? Text.of(message.zh() + " " + blamed, message.en() + " " + blamed)
        : message;
  }

  /** The first line of {@code message}, which FreeMarker has in English alone. */
  private static Text freeMarkers(String message) {
    String first = message.strip().lines().findFirst().orElse("");
    return Text.of("模板出错：" + first, first);
  }

  private static SourceLocation location(String name, int line, int column) {
    return new SourceLocation(FOLDER + name, line, column);
  }

  private static Problem problem(SourceLocation location, Text message, String address, String near) {
    return Problem.error(
        "template-error",
        location,
        message,
        Text.of(
            "出错时正在生成" + address + "。" + (near.isEmpty() ? "" : "是否想写“" + near + "”？"),
            "It came while " + address + " was being made." + (near.isEmpty() ? "" : " Did you mean \"" + near + "\"?")));
  }
}
