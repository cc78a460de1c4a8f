package edition.served;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real nginx on a free port of this machine alone, with the configuration that the bake wrote for it. */
final class Nginx implements AutoCloseable {

  private static final Path PROGRAM = Path.of(System.getProperty("kuayue.nginx", "/usr/sbin/nginx"));
  private static final Path BROTLI = Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");

  private static final String CONFIGURATION =
      """
      %s
      daemon off;
      master_process off;
      pid nginx.pid;
      error_log error.log warn;
      events {}
      http {
        access_log off;
        client_body_temp_path body;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
        server {
          listen 127.0.0.1:%d;
          root "%s";
          include snippet-*.conf;
        }
      }
      """;

  private final Process process;
  private final int port;

  /**
   * Serves {@code root}; where there is no nginx, the calling test is skipped and says why.
   *
   * @param snippets the generated parts of the configuration
   * @param work an empty folder
   */
  Nginx(Path root, List<String> snippets, Path work) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(PROGRAM), "no nginx at " + PROGRAM + " (-Dkuayue.nginx=…)");
    assumeTrue(Files.isReadable(BROTLI), "no module for nginx at " + BROTLI);
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String module = "load_module " + BROTLI + ";";
    Files.writeString(work.resolve("nginx.conf"), CONFIGURATION.formatted(module, port, root.toAbsolutePath()));
    for (String snippet : snippets) {
      Path file = Files.createTempFile(work, "snippet-", ".conf");
      Files.writeString(file, snippet.replace("# brotli_static on;", "brotli_static on;"));
    }
    process =
        new ProcessBuilder(PROGRAM.toString(), "-p", work + "/", "-c", "nginx.conf", "-e", "error.log")
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("output").toFile())
            .start();
    await(work);
  }

  private void await(Path work) throws IOException, InterruptedException {
    for (int tries = 0; tries < 100; tries++) {
      try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    close();
    throw new IOException("nginx does not answer: " + Files.readString(work.resolve("output")));
  }

  /** The address of the host's root. */
  String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
