package org.kuayue.publish.policy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes into each page the policy that allows what it contains and nothing else, so that a page is as safe on a host
 * that sends no headers, and from a disk. It goes onto a line that is there, so that the lines of a page stay the
 * template's. The last line ends without a break: Maven's plugin for branches such as {@code gh-pages} takes it away from
 * pages and scripts, and no hash of them would be right any more.
 */
public final class PagePolicies {

  /** What the policy goes behind: the first of these that a page has. Nothing may be loaded before it. */
  private static final List<String> PLACES = List.of("<meta charset=\"utf-8\">", "<head>", "<html");

  private static final String META = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

  private final ContentPolicy all = new ContentPolicy();
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  /** The page {@code html} with its policy; pages may come side by side. */
  public String restrict(String html) {
    ContentPolicy policy = ContentPolicy.of(html, hashes);
    synchronized (all) {
      all.add(policy);
    }
    int place = place(html);
    int end = html.length();
    while (end > place && Character.isWhitespace(html.charAt(end - 1))) {
      end--;
    }
    String meta = META + policy.forPage() + "\">";
    return new StringBuilder(end + meta.length()).append(html, 0, place).append(meta).append(html, place, end).toString();
  }

  /** The policy that a host may send with every file, once all pages are known. */
  public String forHeader() {
    return all.forHeader();
  }

  private static int place(String html) {
    for (String place : PLACES) {
      int start = html.indexOf(place);
      if (start >= 0) {
        return html.indexOf('>', start) + 1;
      }
    }
    return 0;
  }
}
