package org.kuayue.jbake;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kuayue.problem.Nearest;

/**
 * The templates' {@code css("tokens", "base", …)}: the named style sheets, one after the other, to stand in the page's
 * head, each sheet once. Text then paints after one round trip; a sheet of its own would cost a second. Comments and
 * spaces beside braces, semicolons and commas stay behind; more is left to compression, since minifiers have been seen to
 * drop what they do not know.
 */
final class StyleSheets implements TemplateMethodModelEx {

  /** Below the assets; these files are not copied to the site, since no page asks for them. */
  static final String FOLDER = "css";

  /** What their files are called by. */
  static final String ENDING = ".css";

  private static final Pattern USE = Pattern.compile("var\\(\\s*--([A-Za-z0-9-]+)");

  private static final String QUOTED = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'";
  private static final String COMMENT = "/\\*.*?\\*/";
  private static final String GAP = "(?:\\s++|" + COMMENT + ")*+";

  /**
   * The gaps of spaces and comments at the start and beside a mark that separates, comments beside a space, and indentation;
   * of another comment the text alone, since it keeps apart what stands before and behind it, as no space could in a
   * selector. What stands in quotes is found first, and kept.
   */
  private static final Pattern DISPENSABLE =
      Pattern.compile(
          "(" + QUOTED + ")|(?:\\A|" + GAP + "([{};,]))" + GAP
              + "|(?<=\\s)" + COMMENT + "|" + COMMENT + "(?=\\s)|(/\\*).*?(\\*/)|(?<=\n)\\s+",
          Pattern.DOTALL);

  private final Path folder;
  private final Map<String, String> sheets = new ConcurrentHashMap<>();

  /** Joined once for each template: thousands of pages share one string. */
  private final Map<List<String>, TemplateHTMLOutputModel> joined = new ConcurrentHashMap<>();

  StyleSheets(Path assets) {
    this.folder = assets.resolve(FOLDER);
  }

  /** The custom properties that the style sheets below {@code assets} use. */
  static Set<String> customProperties(Path assets) {
    Set<String> names = new TreeSet<>();
    for (String name : names(assets.resolve(FOLDER))) {
      try {
        USE.matcher(Files.readString(assets.resolve(FOLDER).resolve(name + ENDING))).results()
            .forEach(use -> names.add(use.group(1)));
      } catch (IOException e) {
        // the check of the templates and their style sheets tells it
      }
    }
    return names;
  }

  private static List<String> names(Path folder) {
    String[] files = folder.toFile().list((parent, name) -> name.endsWith(ENDING));
    return files == null
        ? List.of()
        : Arrays.stream(files).map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List names) throws TemplateModelException {
    Set<String> distinct = new LinkedHashSet<>();
    collect(names, distinct);
    List<String> wanted = List.copyOf(distinct);
    TemplateHTMLOutputModel known = joined.get(wanted);
    return known == null ? join(wanted) : known;
  }

  private TemplateHTMLOutputModel join(List<String> names) throws TemplateModelException {
    StringBuilder css = new StringBuilder();
    for (String name : names) {
      css.append(read(name));
    }
    TemplateHTMLOutputModel markup = Markup.of(css.toString());
    joined.put(names, markup);
    return markup;
  }

  /** Names, and lists of names such as the kinds of a page's blocks. */
  private static void collect(List<?> names, Set<String> distinct) throws TemplateModelException {
    for (Object name : names) {
      if (name instanceof TemplateSequenceModel list) {
        List<Object> inner = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
          inner.add(list.get(i));
        }
        collect(inner, distinct);
      } else {
        distinct.add(((TemplateScalarModel) name).getAsString());
      }
    }
  }

  private String read(String name) throws TemplateModelException {
    String known = sheets.get(name);
    if (known != null) {
      return known;
    }
    try {
      String sheet = Files.readString(folder.resolve(name + ENDING));
      if (sheet.contains("</")) {
        throw new TemplateModelException("assets/css/" + name + ".css contains \"</\", which would end the style element");
      }
      String terse = DISPENSABLE.matcher(sheet).replaceAll("$1$2$3$4");
      sheets.put(name, terse);
      return terse;
    } catch (IOException e) {
      String near = Nearest.hint(name, names(folder)).en();
      throw new TemplateModelException("no style sheet assets/css/" + name + ENDING + ". " + near, e);
    }
  }
}
