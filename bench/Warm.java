import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.kuayue.bake.Bake;

/**
 * Bakes one project again and again in one JVM, and prints the median seconds of the second half of the bakes, and the
 * memory in use after a collection, in kilobytes.
 *
 * <pre>java -cp 'target/kuayue/lib/*' bench/Warm.java FOLDER BAKES</pre>
 */
public final class Warm {

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    int bakes = Integer.parseInt(arguments[1]);
    long[] nanos = new long[bakes];
    for (int i = 0; i < bakes; i++) {
      nanos[i] = new Bake(folder, folder.resolve("target/site"), null, new Properties()).run().nanos();
    }
    long[] late = Arrays.copyOfRange(nanos, bakes / 2, bakes);
    Arrays.sort(late);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("%.3f %d%n", late[late.length / 2] / 1e9, (runtime.totalMemory() - runtime.freeMemory()) / 1024);
  }
}
