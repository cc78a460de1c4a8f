package org.kuayue.jbake;

import java.util.List;
import java.util.Optional;
import org.kuayue.edition.SiteAddress;
import org.kuayue.problem.Text;
import org.kuayue.publish.site.Publishing;

/** Reads the settings about publishing; each has a value that is right when it is left out. */
final class PublishingSettings {

  private static final String URL = "site.url";
  private static final String COMPRESS = "site.compress";
  private static final String CNAME = "site.cname";

  static final List<String> KEYS = List.of(URL, COMPRESS, CNAME);

  private PublishingSettings() {}

  static Publishing of(SettingValues values) {
    Optional<SiteAddress> address =
        values.parsed(
            URL,
            text -> SiteAddress.parse(text).map(Optional::of),
            Text.of(
                "协议、域名，需要时加路径，不带查询和空格，如https://example.org/feature/",
                "scheme, host and, if need be, a path, without query or spaces: https://example.org/feature/"),
            Optional.empty());
    boolean cname = values.oneOf(CNAME, List.of("false", "true")).equals("true");
    if (cname && address.isEmpty()) {
      values.missing(URL, "https://example.org/");
    }
    return new Publishing(address, values.oneOf(COMPRESS, List.of("true", "false")).equals("true"), cname);
  }
}
