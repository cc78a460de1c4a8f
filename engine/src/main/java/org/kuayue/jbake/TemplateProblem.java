package org.kuayue.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** Turns what FreeMarker throws into a problem with the template's own line and column. */
final class TemplateProblem {

  private static final String FOLDER = "templates/";

  private TemplateProblem() {}

  /** The problem behind {@code thrown}, which came while the page at {@code address} was made. */
  static Problem of(Throwable thrown, String address) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        return problem(
            location(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber()), parse.getEditorMessage(), address);
      }
      if (cause instanceof TemplateException template) {
        return problem(
            location(template.getTemplateSourceName(), template.getLineNumber(), template.getColumnNumber()),
            template.getMessageWithoutStackTop(),
            address);
      }
      if (cause instanceof TemplateNotFoundException missing) {
        return templateMissing(missing.getTemplateName());
      }
    }
    return problem(SourceLocation.startOf(FOLDER), String.valueOf(thrown.getMessage()), address);
  }

  /** No template is called {@code name}. */
  static Problem templateMissing(String name) {
    return Problem.error(
        "template-missing",
        SourceLocation.startOf(FOLDER + name),
        Text.of("没有模板 " + name, "there is no template " + name),
        Text.of("请补上这个文件，或改正引用它的地方。", "Put the file there, or mend the line that names it."));
  }

  private static SourceLocation location(String name, Integer line, Integer column) {
    return new SourceLocation(FOLDER + name, line == null ? 1 : line, column == null ? 1 : column);
  }

  private static Problem problem(SourceLocation location, String message, String address) {
    String first = message.strip().lines().findFirst().orElse("");
    return Problem.error(
        "template-error",
        location,
        Text.of("模板出错：" + first, first),
        Text.of("出错时正在生成" + address + "。", "It came while " + address + " was being made."));
  }
}
