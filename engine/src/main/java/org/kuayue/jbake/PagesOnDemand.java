package org.kuayue.jbake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.kuayue.edition.ContentDocument;
import org.kuayue.markdown.TextCount;

/**
 * The pages of an edition, each made when somebody asks for it: an editor who looks at one need not wait for a thousand.
 */
public final class PagesOnDemand {

  private final PageMaker maker;
  private final Map<String, ContentDocument> pages = new HashMap<>();

  PagesOnDemand(PageMaker maker, List<ContentDocument> pages) {
    this.maker = maker;
    pages.forEach(page -> this.pages.put(page.address(), page));
  }

  /** How much text each page has, by its address. */
  public Map<String, TextCount> counts() {
    return pages.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, page -> page.getValue().body().count()));
  }

  /** The page at {@code address}; nothing where there is none, or where its template fails, which the bake will tell. */
  public Optional<String> html(String address) {
    ContentDocument page = pages.get(address);
    if (page == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.html(page, new TemplateModel()));
    } catch (RenderingException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }
}
