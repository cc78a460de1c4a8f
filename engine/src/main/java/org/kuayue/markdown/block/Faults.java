package org.kuayue.markdown.block;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kuayue.problem.Problem;
import org.kuayue.source.SourceLocation;

/** Collects what is wrong in one body. */
public final class Faults {

  private static final NullableDataKey<Faults> KEY = new NullableDataKey<>("KUAYUE_FAULTS");

  private final List<Fault> faults = new ArrayList<>();

  private Faults() {}

  /** Those of {@code document}, which keeps them. */
  public static Faults of(Document document) {
    if (KEY.get(document) == null) {
      document.set(KEY, new Faults());
    }
    return KEY.get(document);
  }

  /** Adds one. */
  public void add(int offset, Function<SourceLocation, Problem> problem) {
    faults.add(new Fault(offset, problem));
  }

  /** All of them, as they were found. */
  public List<Fault> all() {
    return List.copyOf(faults);
  }
}
