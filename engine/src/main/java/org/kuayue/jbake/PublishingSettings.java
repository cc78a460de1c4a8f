package org.kuayue.jbake;

import java.net.IDN;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.edition.SiteAddress;
import org.kuayue.problem.Text;
import org.kuayue.publish.site.Publishing;

/** Reads the settings about publishing; each has a value that is right when it is left out. */
final class PublishingSettings {

  private static final String URL = "site.url";
  private static final String COMPRESS = "site.compress";
  private static final String CNAME = "site.cname";

  private static final Pattern PAGE = Pattern.compile("(?i)(?<=[^/]/)[^/]+\\.html?/?$");
  private static final Pattern HOST = Pattern.compile("(?<=://)[^/:?#]+");

  static final List<String> KEYS = List.of(URL, COMPRESS, CNAME);

  private PublishingSettings() {}

  static Publishing of(SettingValues values) {
    Optional<SiteAddress> address =
        values.parsed(
            URL,
            text -> SiteAddress.parse(text).map(Optional::of),
            PublishingSettings::expected,
            Optional.empty());
    boolean cname = values.oneOf(CNAME, List.of("false", "true")).equals("true");
    if (cname && address.isEmpty()) {
      values.missing(URL, "https://example.org/");
    }
    return new Publishing(address, values.oneOf(COMPRESS, List.of("true", "false")).equals("true"), cname);
  }

  /** What is to be written instead of {@code text}: the same without a page's name or with the host in ASCII, if that helps. */
  private static Text expected(String text) {
    String folder = PAGE.matcher(text).replaceFirst("");
    if (!folder.equals(text) && SiteAddress.parse(folder).isPresent()) {
      return Text.of(folder + "，不带文件名", folder + ", without the name of a file");
    }
    String ascii = withAsciiHost(folder);
    if (!ascii.equals(folder) && SiteAddress.parse(ascii).isPresent()) {
      return Text.of(ascii + "，中文域名要写成这样", ascii + ", for a host's name has to be in ASCII");
    }
    return Text.of(
        "协议、域名，需要时加路径，只用英文字母、数字和 . _ ~ -，不带查询、空格和文件名，如https://example.org/feature/",
        "scheme, host and, if need be, a path, in English letters, digits and . _ ~ -, without query, spaces or the name of"
            + " a file: https://example.org/feature/");
  }

  private static String withAsciiHost(String text) {
    Matcher host = HOST.matcher(text);
    try {
      return host.find() ? text.substring(0, host.start()) + IDN.toASCII(host.group()) + text.substring(host.end()) : text;
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
