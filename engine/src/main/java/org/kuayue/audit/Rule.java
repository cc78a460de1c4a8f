package org.kuayue.audit;

import java.io.IOException;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * One thing that has to be right on every baked page. Rules keep nothing between pages, which are read side by side;
 * what takes more than one page to know is noted in the {@link Site}.
 */
interface Rule {

  /** The hint where no editor can have caused what is wrong. */
  Text TEMPLATE_HINT =
      Text.of(
          "内容文件已通过检查，请看生成此处的模板（templates/）。",
          "The sources have passed their checks: look at the template that made this (templates/).");

  /** Checks one page; the site has its assets by then, and not yet all of its pages. */
  default void checkPage(Page page, Site site, Problems problems) {}

  /** Checks one file of text, be it a page, a style sheet, a feed or a drawing. */
  default void checkText(TextFile file, Site site, Problems problems) {}

  /** Checks what can be known when all files are there and have been read. */
  default void finish(Site site, Problems problems) throws IOException {}
}
