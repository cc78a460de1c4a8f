package org.kuayue.jbake;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.SiteAddress;
import org.kuayue.header.DocumentType;
import org.kuayue.parallel.Together;
import org.kuayue.problem.Obsolete;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.publish.redirect.Redirect;
import org.kuayue.publish.site.PageOutput;

/** Renders all pages of an edition, those of its documents side by side; what fails is told, and the others are made. */
final class EditionRenderer {

  /** Covers list all others, and take longest: nobody is to begin with one when all else is done. */
  private static final Comparator<ContentDocument> COVERS_FIRST =
      Comparator.comparing(document -> document.type() != DocumentType.COVER);

  private final StrictTemplateEngine engine;
  private final PageModels models;
  private final PageOutput output;
  private final Problems problems;

  EditionRenderer(StrictTemplateEngine engine, PageModels models, PageOutput output, Problems problems) {
    this.engine = engine;
    this.models = models;
    this.output = output;
    this.problems = problems;
  }

  /** Renders the page of each of {@code documents}. */
  void pages(List<ContentDocument> documents) {
    PageMaker maker = new PageMaker(engine, models);
    Together.map(documents.stream().sorted(COVERS_FIRST).toList(), page -> render(maker, page)).forEach(problems::addAll);
  }

  /** Renders one page, whose model is gone afterwards: memory holds as many pages as there are cores. */
  private List<Problem> render(PageMaker maker, ContentDocument page) {
    problems.goOn();
    TemplateModel model = new TemplateModel();
    try {
      output.write(page.address(), maker.html(page, model));
      return List.of();
    } catch (IOException | RenderingException | RuntimeException | StackOverflowError e) {
      return List.of(TemplateProblem.of(e, page.address(), page.source(), model, engine.names()));
    }
  }

  /** Renders the sheet of each of {@code covers}. */
  void broadsheets(Broadsheet sheet, List<ContentDocument> covers) {
    covers.forEach(cover -> broadsheet(sheet, cover));
  }

  private void broadsheet(Broadsheet sheet, ContentDocument cover) {
    TemplateModel model = new TemplateModel();
    try {
      model.putAll(sheet.of(cover, problems));
      output.write(Broadsheet.address(cover), engine.page(model, Broadsheet.TEMPLATE));
    } catch (Obsolete e) {
      throw e;
    } catch (IOException | RenderingException | RuntimeException | StackOverflowError e) {
      problems.add(TemplateProblem.of(e, Broadsheet.address(cover), cover.source(), model, engine.names()));
    }
  }

  /** Renders the pages without a Markdown file, for a site at {@code address} where that is known. */
  void extraPages(List<ContentDocument> covers, List<Redirect> redirects, Optional<SiteAddress> address) {
    ExtraPages extra = new ExtraPages(models, engine, output, problems);
    extra.notFound(covers, address);
    redirects.forEach(redirect -> extra.redirect(redirect, address));
  }
}
