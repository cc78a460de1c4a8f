import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.kuayue.bake.Bake;
import org.kuayue.bake.Kept;
import org.kuayue.bake.Onlooker;
import org.kuayue.jbake.PagesOnDemand;
import org.kuayue.problem.Problem;

/**
 * Bakes one project again and again in one JVM, and prints the median seconds of the second half of the bakes, and the
 * memory in use after a collection, in kilobytes. With "kept" the documents stay parsed from one bake to the next, as in
 * the preview; all pages are rendered, checked and audited all the same.
 *
 * <pre>java -cp 'target/kuayue/lib/*' bench/Warm.java FOLDER BAKES [kept]</pre>
 */
public final class Warm {

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Path site = folder.resolve("target/site");
    int bakes = Integer.parseInt(arguments[1]);
    Patient patient = new Patient(new Kept());
    long[] nanos = new long[bakes];
    for (int i = 0; i < bakes; i++) {
      Bake bake =
          arguments.length > 2
              ? Bake.preview(folder, site, new Properties(), patient)
              : new Bake(folder, site, null, new Properties());
      nanos[i] = bake.run().nanos();
    }
    long[] late = Arrays.copyOfRange(nanos, bakes / 2, bakes);
    Arrays.sort(late);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("%.3f %d%n", late[late.length / 2] / 1e9, (runtime.totalMemory() - runtime.freeMemory()) / 1024);
  }

  /** Waits for the end of every bake. */
  private record Patient(Kept kept) implements Onlooker {
    @Override
    public void show(PagesOnDemand pages, Path files, List<Problem> warnings) {}

    @Override
    public boolean isObsolete() {
      return false;
    }
  }
}
