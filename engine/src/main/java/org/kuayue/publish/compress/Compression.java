package org.kuayue.publish.compress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kuayue.parallel.Together;
import org.kuayue.problem.NativeMissing;
import org.kuayue.publish.site.MediaType;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/**
 * Puts compressed copies beside every text file, at the best level, for hosts to send instead. It takes longer than all
 * the rest of a small bake, so a copy is kept and made again only when its original has changed. Copies that would not be
 * smaller are left out.
 */
public final class Compression implements Step {

  /** Below this a header of its own would eat up what is saved. */
  private static final int WORTHWHILE = 200;

  /** Kept in the place of a copy that would not be smaller; no encoding makes so little of what is worthwhile. */
  private static final byte[] NO_COPY = {'-'};

  private final Optional<String> only;

  /** Copies of all files that are there. */
  public Compression() {
    this.only = Optional.empty();
  }

  /** Copies of the file at {@code only}. */
  public Compression(String only) {
    this.only = Optional.of(only);
  }

  /** What {@code content} weighs as the copy that nearly every host and browser agree on. */
  public static int weight(byte[] content) {
    try {
      return Encoding.GZIP.encode(content).length;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written but memory
    }
  }

  @Override
  public void apply(StagedSite site) throws IOException {
    if (!site.publishing().compress()) {
      return;
    }
    List<String> addresses = only.isPresent() ? List.of(only.get()) : site.addresses();
    List<String> texts = addresses.stream().filter(address -> MediaType.of(address).isText()).toList();
    Together.each(texts, address -> copies(site, address));
  }

  /** Puts the copies of the file at {@code address} beside it. */
  private static void copies(StagedSite site, String address) throws IOException {
    if (site.size(address) > WORTHWHILE) {
      for (Encoding encoding : Encoding.values()) {
        try {
          copy(site, address, encoding);
        } catch (NativeMissing e) {
          site.problems().add(e.problem());
        }
      }
    }
  }

  private static void copy(StagedSite site, String address, Encoding encoding) throws IOException {
    Path original = site.file(address);
    Path copy =
        site.cache().get(site.digest(address) + encoding.key(), () -> smaller(encoding, Files.readAllBytes(original)));
    if (Files.size(copy) > NO_COPY.length) {
      site.copy(copy, address + encoding.ending());
    }
  }

  /** The encoded form; {@link #NO_COPY} where it is not the smaller one. */
  private static byte[] smaller(Encoding encoding, byte[] content) throws IOException {
    byte[] encoded = encoding.encode(content);
    return encoded.length < content.length ? encoded : NO_COPY;
  }
}
