package org.kuayue.publish.host;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kuayue.publish.asset.AssetPlan;
import org.kuayue.publish.site.StagedSite;

/**
 * What a host should send with every file. Strict-Transport-Security is for this host alone: whether all its neighbours
 * below the same domain speak HTTPS is not for one site to say.
 */
final class ResponseHeaders {

  /** For names that carry their content's hash. */
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** For all others: kept, but asked about each time. */
  static final String ASK = "no-cache";

  /** Hashed names, as servers' regular expressions find them; the same as {@link AssetPlan#isHashed}. */
  static final String HASHED_NAME = "\\.[0-9a-f]{12}\\.[a-z0-9]+$";

  private ResponseHeaders() {}

  /** Name and value of each header about safety. */
  static Map<String, String> of(StagedSite site) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", site.policy());
    headers.put("Strict-Transport-Security", "max-age=63072000");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put(
        "Permissions-Policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Embedder-Policy", "require-corp");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    return headers;
  }

  /** The value of Cache-Control for the file at {@code address}. */
  static String cacheControl(String address) {
    return AssetPlan.isHashed(address) ? FOR_EVER : ASK;
  }
}
