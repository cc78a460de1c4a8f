package edition.served;

import java.nio.file.Path;

/** The edition, baked twice: as {@code mvn package} does, and for an address with a path. */
final class Sites {

  static final Path ROOT = Path.of(System.getProperty("kuayue.site", "target/site"));
  static final Path BELOW = Path.of(System.getProperty("kuayue.addressed", "target/addressed/site"));
  static final String ADDRESS = "https://example.org/papers/feature/";

  private Sites() {}
}
