package org.kuayue.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  private static final int TIMES = 5_000;

  @TempDir Path folder;

  private Cache cache;

  @BeforeEach
  void emptyCache() {
    cache = new Cache(folder);
  }

  @Test
  void makesAFileOnce() throws IOException {
    Path file = cache.get(Cache.key("a"), () -> new byte[] {1});
    assertThat(cache.get(Cache.key("a"), () -> new byte[] {2})).isEqualTo(file).hasBinaryContent(new byte[] {1});
  }

  @Test
  void makesAnewWhatAPowerCutLeftEmpty() throws IOException {
    Path file = cache.get(Cache.key("a"), () -> new byte[] {1});
    Files.write(file, new byte[0]);
    assertThat(cache.get(Cache.key("a"), () -> new byte[] {2})).isEqualTo(file).hasBinaryContent(new byte[] {2});
  }

  @Test
  void forgetsWhatNobodyAskedForInAMonth() throws IOException {
    cache.forgetUnused();
    Path used = aged(cache.get(Cache.key("used"), () -> new byte[1]), 40);
    Path unused = aged(cache.get(Cache.key("unused"), () -> new byte[1]), 40);
    Path recent = aged(cache.get(Cache.key("recent"), () -> new byte[1]), 20);
    cache.get(Cache.key("used"), () -> new byte[1]);
    cache.forgetUnused();
    assertThat(used).exists();
    assertThat(recent).exists();
    assertThat(unused).doesNotExist();
  }

  /** A link has a date of its own, and an old one is no reason to take it away. */
  @Test
  void forgetsInWhatItsFolderLinksTo() throws Exception {
    Path shared = Files.createDirectories(folder.resolve("shared"));
    Path link = Files.createSymbolicLink(folder.resolve(Cache.FOLDER), shared);
    Path unused = aged(cache.get(Cache.key("unused"), () -> new byte[1]), 40);
    Files.getFileAttributeView(link, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        .setTimes(FileTime.from(Instant.now().minus(Duration.ofDays(40))), null, null);
    cache.forgetUnused();
    assertThat(link).isSymbolicLink();
    assertThat(unused).doesNotExist();
  }

  /** Two bakes: one makes, asks for and finds old what the other forgets. Nothing that one does may end the other. */
  @Test
  void whatIsForgottenThisVeryMomentIsMadeAnew() {
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> forgetUntil(done));
    assertThatCode(this::makeAndAskAgain).doesNotThrowAnyException();
    done.set(true);
    assertThatCode(other::join).doesNotThrowAnyException();
  }

  private void makeAndAskAgain() throws IOException {
    for (int i = 0; i < TIMES; i++) {
      Path file = cache.get(Cache.key("a"), () -> new byte[1]);
      try {
        aged(file, 40);
      } catch (IOException e) {
        assertThat(file).doesNotExist(); // forgotten already
      }
    }
  }

  private void forgetUntil(AtomicBoolean done) {
    while (!done.get()) {
      assertThatCode(cache::forgetUnused).doesNotThrowAnyException();
    }
  }

  private static Path aged(Path file, int days) throws IOException {
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
  }
}
