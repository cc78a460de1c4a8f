package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final InetAddress HOME = address(192, 168, 1, 7);

  @Test
  void aPreviewForThisMachineIsForNobodyElse() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    assertThat(Reach.here(loopback, 8820)).isEqualTo("http://localhost:8820/");
    assertThat(Reach.others(loopback, 8820, List.of(HOME))).isEmpty();
  }

  @Test
  void aPreviewForTheNetworkIsReachedByTheMachinesAddressInIt() {
    InetAddress any = address(0, 0, 0, 0);
    List<InetAddress> own = List.of(address(127, 0, 0, 1), address(203, 0, 113, 9), HOME);
    assertThat(Reach.here(any, 8820)).isEqualTo("http://localhost:8820/");
    assertThat(Reach.others(any, 8820, own)).contains("http://192.168.1.7:8820/");
    assertThat(Reach.others(any, 8820, List.of(address(127, 0, 0, 1)))).isEmpty();
    assertThat(Reach.others(HOME, 8820, List.of())).contains("http://192.168.1.7:8820/");
  }

  /** A website's own name can be led to this machine; a number or {@code localhost} cannot be led elsewhere. */
  @Test
  void aPreviewForThisMachineAnswersToNoOtherName() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    assertThat(List.of("localhost", "LOCALHOST:8820", "paper.localhost:8820", "127.0.0.1:8820", "192.168.1.7", "[::1]:8820"))
        .allMatch(host -> Reach.isFor(loopback, host));
    assertThat(Arrays.asList(null, "", "example.org:8820", "localhost.example.org", "127.0.0.1.example.org", "xlocalhost"))
        .noneMatch(host -> Reach.isFor(loopback, host));
    assertThat(Reach.isFor(HOME, "desk.example.org")).isTrue();
  }

  @Test
  void theCodeLeadsToThePage() throws Exception {
    try (PreviewServer server = PreviewServer.start(InetAddress.getLoopbackAddress(), 0, new Live())) {
      String here = Reach.here(InetAddress.getLoopbackAddress(), server.port());
      URI code = URI.create(here + "_preview/code.svg?articles/first.html");
      HttpResponse<String> svg =
          HttpClient.newHttpClient().send(HttpRequest.newBuilder(code).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml; charset=utf-8");
      assertThat(read(svg.body())).isEqualTo(here + "articles/first.html");
    }
  }

  /** Reads the code in {@code svg} as a camera would, from its squares. */
  private static String read(String svg) throws Exception {
    int scale = 4;
    Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
    assertThat(size.find()).isTrue();
    int width = Integer.parseInt(size.group(1)) * scale;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xFFFFFF);
    Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results()
        .forEach(
            module -> {
              for (int y = 0; y < scale; y++) {
                int start = (Integer.parseInt(module.group(2)) * scale + y) * width + Integer.parseInt(module.group(1)) * scale;
                Arrays.fill(pixels, start, start + scale, 0);
              }
            });
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
        .getText();
  }

  private static InetAddress address(int... bytes) {
    try {
      byte[] raw = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        raw[i] = (byte) bytes[i];
      }
      return InetAddress.getByAddress(raw);
    } catch (java.net.UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
