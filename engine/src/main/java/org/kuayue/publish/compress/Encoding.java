package org.kuayue.publish.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.kuayue.problem.NativeMissing;
import org.kuayue.problem.Text;

/**
 * The two encodings that browsers ask for, each at its best level; neither writes a time or a name, so that the same file
 * gives the same bytes.
 */
enum Encoding {
  GZIP(".gz", "-9.gz") {
    @Override
    byte[] encode(byte[] content) throws IOException {
      ByteArrayOutputStream encoded = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new BestGzip(encoded)) {
        gzip.write(content);
      }
      return encoded.toByteArray();
    }
  },
  /** In native code, which is loaded only when there is something to encode. */
  BROTLI(".br", "-11.br") {
    @Override
    byte[] encode(byte[] content) throws IOException {
      if (!Brotli4jLoader.isAvailable()) {
        throw new NativeMissing("Brotli", Text.of("网站没有.br副本", "the site has no copies in .br"));
      }
      return Encoder.compress(content, new Encoder.Parameters().setQuality(11).setWindow(22));
    }
  };

  private final String ending;
  private final String key;

  Encoding(String ending, String key) {
    this.ending = ending;
    this.key = key;
  }

  abstract byte[] encode(byte[] content) throws IOException;

  /** What the copy's name has behind the original's. */
  String ending() {
    return ending;
  }

  /** Tells copies of one original apart, by encoding and level. */
  String key() {
    return key;
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
