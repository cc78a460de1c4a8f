package edition.served;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mozilla Observatory's score by its published rules (github.com/mdn/mdn-http-observatory, the tests and the score table
 * of version 1.6), computed from one answer's headers and HTML. Two things cannot be seen from there and are taken for
 * granted: the host speaks HTTPS with a valid certificate, and leads HTTP there.
 *
 * <p>It has no dependencies, so that {@code bench/observatory} runs it from its source.
 */
final class Observatory {

  /** Bonuses count only for who loses no more than this much. */
  private static final int MINIMUM_FOR_BONUS = 90;

  private static final Set<String> BROAD =
      Set.of("ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
  private static final int SIX_MONTHS = 15_768_000;

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final String html;
  private final Map<String, Integer> modifiers = new LinkedHashMap<>();

  /** The score of an answer. */
  Observatory(Map<String, List<String>> headers, String html) {
    headers.forEach((name, values) -> this.headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    this.html = html;
    modifiers.put("content-security-policy", policy());
    modifiers.put("cookies", this.headers.containsKey("set-cookie") ? -20 : 0);
    modifiers.put("cross-origin-resource-sharing", cors());
    modifiers.put("redirection", 0);
    modifiers.put("referrer-policy", referrer());
    modifiers.put("strict-transport-security", transport());
    modifiers.put("subresource-integrity", integrity());
    modifiers.put("x-content-type-options", header("x-content-type-options").equals("nosniff") ? 0 : -5);
    modifiers.put("x-frame-options", frames());
    modifiers.put(
        "cross-origin-resource-policy",
        oneOf("cross-origin-resource-policy", Set.of("same-origin", "same-site"), Set.of("cross-origin")));
    modifiers.put(
        "cross-origin-embedder-policy",
        oneOf("cross-origin-embedder-policy", Set.of("require-corp", "credentialless"), Set.of("unsafe-none")));
    modifiers.put(
        "cross-origin-opener-policy",
        oneOf(
            "cross-origin-opener-policy",
            Set.of("same-origin", "same-origin-allow-popups", "noopener-allow-popups"),
            Set.of("unsafe-none")));
  }

  /** The score. */
  int score() {
    int all = modifiers.values().stream().mapToInt(Integer::intValue).sum();
    int losses = modifiers.values().stream().filter(modifier -> modifier < 0).mapToInt(Integer::intValue).sum();
    return Math.max(0, 100 + (100 + losses >= MINIMUM_FOR_BONUS ? all : losses));
  }

  /** What each test takes or gives. */
  Map<String, Integer> modifiers() {
    return modifiers;
  }

  private int policy() {
    if (!headers.containsKey("content-security-policy")) {
      return -25;
    }
    Set<String> scripts = sources("script-src", "default-src");
    Set<String> styles = sources("style-src", "default-src");
    if (scripts.contains("'unsafe-inline'") && scripts.stream().noneMatch(Observatory::isHash)
        || scripts.contains("data:")
        || scripts.stream().anyMatch(BROAD::contains)
        || sources("object-src", "default-src").stream().anyMatch(BROAD::contains)) {
      return -20;
    }
    if (scripts.contains("'unsafe-eval'") || styles.contains("'unsafe-eval'")) {
      return -10;
    }
    if (sources("img-src", "default-src").stream().anyMatch(source -> source.startsWith("http:"))) {
      return -10;
    }
    if (styles.contains("'unsafe-inline'") && styles.stream().noneMatch(Observatory::isHash)
        || styles.contains("data:")
        || styles.stream().anyMatch(BROAD::contains)) {
      return 0;
    }
    return sources("default-src").equals(Set.of("'none'")) ? 10 : 5;
  }

  private static boolean isHash(String source) {
    return source.matches("'(sha256|sha384|sha512|nonce)-.*");
  }

  private Set<String> sources(String... directives) {
    for (String directive : directives) {
      for (String part : header("content-security-policy").split(";")) {
        List<String> words = Arrays.asList(part.strip().split("\\s+"));
        if (words.get(0).equalsIgnoreCase(directive)) {
          return new LinkedHashSet<>(words.subList(1, words.size()));
        }
      }
    }
    return Set.of("*");
  }

  private int cors() {
    boolean credentials = header("access-control-allow-credentials").equals("true");
    return credentials && !header("access-control-allow-origin").isEmpty() ? -50 : 0;
  }

  private int referrer() {
    Set<String> good = Set.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");
    List<String> said = Arrays.asList(header("referrer-policy").split("\\s*,\\s*"));
    return !headers.containsKey("referrer-policy") ? 0 : good.contains(said.get(said.size() - 1)) ? 5 : -5;
  }

  private int transport() {
    Matcher age = Pattern.compile("(?i)(?:^|;)\\s*max-age=(\\d+)").matcher(header("strict-transport-security"));
    return !age.find() ? -20 : Long.parseLong(age.group(1)) < SIX_MONTHS ? -10 : 0;
  }

  private int integrity() {
    List<String> scripts = new ArrayList<>();
    Matcher script = SCRIPT.matcher(html);
    while (script.find()) {
      if (script.group(1).matches("(?is).*\\ssrc\\s*=.*")) {
        scripts.add(script.group(1));
      }
    }
    boolean foreign = scripts.stream().anyMatch(tag -> tag.matches("(?is).*\\ssrc\\s*=\\s*[\"']?(https?:)?//.*"));
    boolean all = scripts.stream().allMatch(tag -> tag.matches("(?is).*\\sintegrity\\s*=.*"));
    return scripts.isEmpty() ? 0 : all ? 5 : foreign ? -5 : 0;
  }

  private int frames() {
    Set<String> ancestors = sources("frame-ancestors");
    if (!ancestors.isEmpty() && ancestors.stream().noneMatch(BROAD::contains)) {
      return 5;
    }
    String option = header("x-frame-options").toLowerCase(Locale.ROOT);
    return option.equals("deny") || option.equals("sameorigin") ? 5 : option.startsWith("allow-from") ? 0 : -20;
  }

  private int oneOf(String name, Set<String> good, Set<String> harmless) {
    String value = header(name);
    return value.isEmpty() || harmless.contains(value) ? 0 : good.contains(value) ? 10 : -5;
  }

  private String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** Prints the score of the page at the address that is the first argument. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(arguments[0])).build(), HttpResponse.BodyHandlers.ofString());
    Observatory observatory = new Observatory(answer.headers().map(), answer.body());
    observatory.modifiers().forEach((test, modifier) -> System.out.printf("%-32s %+4d%n", test, modifier));
    System.out.printf("%-32s %4d%n", "score", observatory.score());
  }
}
