package org.kuayue.problem;

import java.io.IOException;
import org.kuayue.source.SourceLocation;

/**
 * The native code of a library does not run on this machine. What it alone can make is left out, with a warning: every site
 * works without, while an error would keep an editor on such a machine from baking at all.
 */
public final class NativeMissing extends IOException {

  private static final long serialVersionUID = 1L;

  private final String library;
  private final transient Text without;

  /** {@code library} is missing; {@code without} says how the site is without it. */
  public NativeMissing(String library, Text without) {
    super(library + " does not run on this machine");
    this.library = library;
    this.without = without;
  }

  /** What an editor is told. */
  public Problem problem() {
    return Problem.warning(
        "native-missing",
        SourceLocation.startOf("."),
        Text.of("这台机器用不了" + library + "：" + without.zh(), getMessage() + ": " + without.en()),
        Text.of(
            "发布用的网站，请在别的机器上生成，如x86-64的Linux、macOS或Windows。",
            "Bake what is published on another machine, such as one with Linux, macOS or Windows on x86-64."));
  }
}
