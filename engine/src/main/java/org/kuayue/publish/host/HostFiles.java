package org.kuayue.publish.host;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.publish.asset.AssetPlan;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/**
 * The files by which hosts are told what to do from within the site: {@code _headers} and {@code _redirects} (Netlify,
 * Cloudflare Pages), {@code .nojekyll} and, if asked for, {@code CNAME} (GitHub Pages). Other hosts pass them over.
 */
public final class HostFiles implements Step {

  @Override
  public void apply(StagedSite site) throws IOException {
    site.write(GeneratedFiles.HEADERS, headers(site));
    site.write(GeneratedFiles.REDIRECTS, "# old address, new address, status\n" + RedirectLines.of(site, "%s %s 301\n"));
    site.write(GeneratedFiles.NO_JEKYLL, "");
    if (site.publishing().cname()) {
      site.write(GeneratedFiles.CNAME, site.publishing().address().orElseThrow().host() + "\n");
    }
  }

  /**
   * Cache-Control is set for hashed names only: both hosts put the values of all rules that match into one header, and
   * have browsers ask about everything else by themselves.
   */
  private static String headers(StagedSite site) {
    String base = site.publishing().basePath();
    StringBuilder text = new StringBuilder(base).append("*\n");
    ResponseHeaders.of(site).forEach((name, value) -> text.append("  ").append(name).append(": ").append(value).append('\n'));
    for (String pattern : hashedPatterns(site.addresses())) {
      text.append(base).append(pattern).append("\n  Cache-Control: ").append(ResponseHeaders.FOR_EVER).append('\n');
    }
    return text.toString();
  }

  /** A folder of nothing but hashed names is one rule, since hosts take a hundred; other hashed names are one each. */
  private static List<String> hashedPatterns(List<String> addresses) {
    Map<String, List<String>> byFolder =
        addresses.stream()
            .collect(
                Collectors.groupingBy(
                    address -> address.substring(0, address.lastIndexOf('/') + 1), TreeMap::new, Collectors.toList()));
    return byFolder.entrySet().stream()
        .flatMap(
            folder -> {
              boolean all = folder.getValue().stream().map(HostFiles::original).allMatch(AssetPlan::isHashed);
              boolean leaf = byFolder.keySet().stream().filter(other -> other.startsWith(folder.getKey())).count() == 1;
              return all && leaf
                  ? List.of(folder.getKey() + "*").stream()
                  : folder.getValue().stream().filter(AssetPlan::isHashed);
            })
        .toList();
  }

  private static String original(String address) {
    return address.replaceFirst("\\.(gz|br)$", "");
  }
}
