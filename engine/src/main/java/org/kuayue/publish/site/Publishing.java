package org.kuayue.publish.site;

import java.util.Optional;
import org.kuayue.edition.SiteAddress;

/**
 * How the edition goes out, as its settings say.
 *
 * @param address where the site will stand, if that is known
 * @param compress whether every text file gets its compressed copies ({@code site.compress})
 * @param cname whether the host's name goes into a file {@code CNAME}, as GitHub Pages wants it for a domain of one's own
 *     ({@code site.cname})
 */
public record Publishing(Optional<SiteAddress> address, boolean compress, boolean cname) {

  /** Scheme and host of the site's address; empty where it is not known. */
  public String origin() {
    return address.map(SiteAddress::origin).orElse("");
  }

  /** The path from the host's root to the site's: the root itself where the address is not known. */
  public String basePath() {
    return address.map(SiteAddress::path).orElse("/");
  }

  /** The path of the file at {@code address} from the host's root; without scheme and host, as redirects want it. */
  public String path(String address) {
    return address().map(known -> known.path(address)).orElse("/" + address);
  }

  /** The same, with compressed copies only if {@code wanted} as well. */
  public Publishing compressedIf(boolean wanted) {
    return new Publishing(address, compress && wanted, cname);
  }
}
