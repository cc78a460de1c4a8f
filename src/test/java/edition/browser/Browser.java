package edition.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium as a reader's device. One for each test class: sizes, colour schemes and media are changed in the running
 * window, because starting a browser costs more than a hundred of these changes.
 */
public final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of(System.getProperty("kuayue.chromium", "/usr/bin/chromium"));
  private static final Path DRIVER = Path.of(System.getProperty("kuayue.chromedriver", "/usr/bin/chromedriver"));
  private static final String AXE = resource("/axe.min.js");
  private static final String MEASURES = resource("/browser/measures.js");

  /** Held, so that it stays: Selenium would say at each start that it is older than this Chromium. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;
  private boolean scripts = true;

  /** Starts Chromium; where there is none, the calling test is skipped and says why. */
  public Browser() {
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM + " (-Dkuayue.chromium=…)");
    assumeTrue(Files.isExecutable(DRIVER), "no chromedriver at " + DRIVER + " (-Dkuayue.chromedriver=…)");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).withSilent(true).build();
    this.driver = new ChromeDriver(service, options());
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.ALL);
    logs.enable("performance", Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--hide-scrollbars",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1");
    return options;
  }

  /** Opens {@code address} and waits until it has loaded. */
  public void open(String address) {
    driver.get(address);
  }

  /** The window's size in CSS pixels. */
  void size(int width, int height) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** The medium, {@code screen} or {@code print}, and what the device prefers: names and values of media features. */
  void media(String medium, Map<String, String> features) {
    List<Map<String, String>> list =
        features.entrySet().stream().map(f -> Map.of("name", f.getKey(), "value", f.getValue())).toList();
    devtools("Emulation.setEmulatedMedia", Map.of("media", medium, "features", list));
  }

  /** A device that is set to light or to dark, and to no motion. */
  void scheme(String scheme) {
    media("screen", Map.of("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce"));
  }

  /** Switches the pages' scripts on or off; {@link #run} works either way, but for timers. */
  void scripts(boolean on) {
    scripts = on;
    allowScripts(on);
  }

  private void allowScripts(boolean allowed) {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Runs the body of a function in the page and returns its value: numbers, text, lists, maps. */
  public Object run(String body) {
    Map<String, Object> answer =
        devtools(
            "Runtime.evaluate",
            Map.of("expression", "(async()=>{" + body + "})()", "awaitPromise", true, "returnByValue", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails") + " in " + body);
    }
    return ((Map<?, ?>) answer.get("result")).get("value");
  }

  /** {@link #run} for what returns a list of texts: usually everything that is wrong. */
  public List<String> list(String body) {
    return ((List<?>) run(body)).stream().map(String::valueOf).toList();
  }

  /** {@link #run} for what returns a number. */
  double number(String body) {
    return ((Number) run(body)).doubleValue();
  }

  /** What axe finds wrong, by WCAG 2.2 AA and its best practices, but for contrast, which takes most of its time. */
  List<String> axe() {
    return axe("rules: {'color-contrast': {enabled: false}, 'target-size': {enabled: true}}");
  }

  /** What axe finds wrong with the contrast of text by WCAG 2.2 AAA: 7:1, and 4.5:1 where it is large. */
  List<String> contrast() {
    return axe("runOnly: {type: 'rule', values: ['color-contrast-enhanced']}");
  }

  private List<String> axe(String rules) {
    allowScripts(true); // axe waits for timers; the page has loaded without its own script
    run("if (!window.axe) {" + AXE + "}");
    List<String> violations =
        list(
            "const {violations} = await axe.run(document, {preload: false, resultTypes: ['violations'], " + rules + "});"
                + "return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary}`));");
    allowScripts(scripts);
    return violations;
  }

  /** Gives the page the functions of {@code measures.js}. */
  void measures() {
    run(MEASURES);
  }

  /** Presses a key, such as Tab. */
  void press(String key) {
    Map<String, Object> event = Map.of("type", "rawKeyDown", "key", key, "code", key, "windowsVirtualKeyCode", code(key));
    devtools("Input.dispatchKeyEvent", event);
    devtools("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
  }

  private static int code(String key) {
    return switch (key) {
      case "Tab" -> 9;
      case "Enter" -> 13;
      case "ArrowRight" -> 39;
      case "Space" -> 32;
      default -> throw new IllegalArgumentException(key);
    };
  }

  /** Everything that the console showed since the last call. */
  public List<String> console() {
    return entries("browser").map(LogEntry::getMessage).toList();
  }

  /** The address of everything that pages asked for since the last call. */
  List<String> requests() {
    return entries("performance")
        .map(entry -> (Map<?, ?>) new Json().<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE).get("message"))
        .filter(message -> message.get("method").equals("Network.requestWillBeSent"))
        .map(message -> (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request"))
        .map(request -> String.valueOf(request.get("url")))
        .toList();
  }

  /** The page printed as a PDF, on the paper that its style sheet names. */
  byte[] pdf() {
    Map<String, Object> answer =
        devtools("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
  }

  /** Keeps a picture of the whole page in {@code target/screenshots}. */
  void screenshot(String name) throws IOException {
    Map<String, Object> answer =
        devtools(
            "Page.captureScreenshot",
            Map.of("format", "webp", "quality", 80, "captureBeyondViewport", true, "optimizeForSpeed", true));
    Path file = Path.of("target/screenshots", name + ".webp");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
  }

  @Override
  public void close() {
    driver.quit();
  }

  private Stream<LogEntry> entries(String log) {
    return StreamSupport.stream(driver.manage().logs().get(log).spliterator(), false);
  }

  private Map<String, Object> devtools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  private static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
