package org.kuayue.jbake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.SiteAddress;
import org.kuayue.header.HeaderKey;
import org.kuayue.problem.Problems;
import org.kuayue.publish.redirect.Redirect;
import org.kuayue.publish.site.PageOutput;

/** The pages without a Markdown file: the one for addresses that do not exist, and one for each old address. */
final class ExtraPages {

  private static final String TEMPLATES = "templates/";
  private static final String NOT_FOUND_TEMPLATE = "404.ftlh";
  private static final String REDIRECT_TEMPLATE = "redirect.ftlh";

  private final PageModels models;
  private final StrictTemplateEngine engine;
  private final PageOutput output;
  private final Problems problems;

  ExtraPages(
      PageModels models,
      StrictTemplateEngine engine,
      PageOutput output,
      Problems problems) {
    this.models = models;
    this.engine = engine;
    this.output = output;
    this.problems = problems;
  }

  /**
   * Renders the page for addresses that do not exist, in the languages of {@code covers}. It is shown at any depth, where a
   * relative link would lead anywhere: it has links only if the site's address is known, and then from the host's root.
   */
  void notFound(List<ContentDocument> covers, Optional<SiteAddress> site) {
    List<Map<String, Object>> versions = new ArrayList<>();
    for (ContentDocument cover : covers) {
      Map<String, Object> version = new LinkedHashMap<>(models.furniture(cover));
      site.ifPresent(known -> version.put("links", links(cover, known)));
      versions.add(version);
    }
    Map<String, Object> model = new LinkedHashMap<>(models.furniture(covers.get(0)));
    model.put("versions", versions);
    render(NOT_FOUND_TEMPLATE, model, GeneratedFiles.NOT_FOUND);
  }

  private List<Map<String, String>> links(ContentDocument cover, SiteAddress site) {
    List<Map<String, String>> links = new ArrayList<>();
    links.add(link(cover, site));
    models.links().listed(cover).forEach(page -> links.add(link(page, site)));
    return links;
  }

  private static Map<String, String> link(ContentDocument page, SiteAddress site) {
    return Map.of("title", page.header().require(HeaderKey.TITLE), "href", site.path(page.address()));
  }

  /** Renders a page that leads on at once, for hosts that do not know {@code redirect}. */
  void redirect(Redirect redirect, Optional<SiteAddress> site) {
    ContentDocument to = redirect.to();
    Map<String, Object> model = new LinkedHashMap<>(models.furniture(to));
    model.put("title", to.header().require(HeaderKey.TITLE));
    model.put("href", RelativeAddress.of(redirect.file(), to.address()));
    site.ifPresent(known -> model.put("canonical", known.url(to.address())));
    render(REDIRECT_TEMPLATE, model, redirect.file());
  }

  private void render(String template, Map<String, Object> variables, String address) {
    TemplateModel model = new TemplateModel();
    model.putAll(variables);
    try {
      output.write(address, engine.page(model, template));
    } catch (IOException | RenderingException | RuntimeException | StackOverflowError e) {
      problems.add(TemplateProblem.of(e, address, TEMPLATES + template, variables, engine.names()));
    }
  }
}
