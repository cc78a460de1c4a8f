package org.kuayue.jbake;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.SiteAddress;
import org.kuayue.header.HeaderKey;
import org.kuayue.publish.asset.AssetPlan;
import org.kuayue.publish.feed.AtomFeeds;

/** What a page tells machines about addresses: its own and its feed's, if the site's is known, and those of assets. */
final class AddressModels {

  private final Edition edition;
  private final Optional<SiteAddress> site;
  private final AssetPlan assets;

  AddressModels(Edition edition, Optional<SiteAddress> site, AssetPlan assets) {
    this.edition = edition;
    this.site = site;
    this.assets = assets;
  }

  /** Puts them into the model of {@code page}; {@code at} says where each of its versions lies. */
  void put(Map<String, Object> model, ContentDocument page, Function<ContentDocument, String> at) {
    model.put("asset", asset(page));
    site.ifPresent(
        known -> {
          model.put("canonical", known.url(at.apply(page)));
          model.put("defaultVersion", known.url(at.apply(edition.versions(page).get(0))));
          String feed = RelativeAddress.of(page.address(), AtomFeeds.address(page.language()));
          String title = edition.cover(page.language()).orElseThrow().header().require(HeaderKey.MASTHEAD);
          model.put("feed", Map.of("href", feed, "title", title));
        });
  }

  private TemplateMethodModelEx asset(ContentDocument page) {
    return arguments -> {
      String name = ((SimpleScalar) ((List<?>) arguments).get(0)).getAsString();
      if (!assets.has(name)) {
        throw new TemplateModelException("no asset \"" + name + "\"");
      }
      return RelativeAddress.of(page.address(), assets.address(name));
    };
  }
}
