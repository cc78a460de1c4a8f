package org.kuayue.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Hashes, in the two spellings that the web asks for. */
public final class Digests {

  /** To be cloned: to look for the algorithm takes as long as to hash a short text. */
  private static final MessageDigest UNUSED = unused();

  private Digests() {}

  /** The SHA-256 of {@code content} in hexadecimal digits. */
  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /** The SHA-256 of {@code file}, which may be too large to be held in memory. */
  public static String hex(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** {@code out}, of what is written to which there is a hash in the end. */
  public static DigestOutputStream hashing(OutputStream out) {
    return new DigestOutputStream(out, sha256());
  }

  /** The SHA-256 of all that was written to {@code hashed} in hexadecimal digits. To be asked once. */
  public static String hex(DigestOutputStream hashed) {
    return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
  }

  /** The hash of {@code content} as policies and integrity attributes write it: {@code sha256-…}. */
  public static String source(byte[] content) {
    return spelled(sha256().digest(content));
  }

  /** The same, of the content whose SHA-256 in hexadecimal digits is {@code hex}. */
  public static String source(String hex) {
    return spelled(HexFormat.of().parseHex(hex));
  }

  private static String spelled(byte[] hash) {
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  private static MessageDigest sha256() {
    try {
      return (MessageDigest) UNUSED.clone();
    } catch (CloneNotSupportedException e) {
      return unused();
    }
  }

  private static MessageDigest unused() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
