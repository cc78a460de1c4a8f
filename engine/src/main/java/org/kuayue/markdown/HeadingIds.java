package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Heading;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives every heading an id that is never empty and never collides. The versions of one page in several languages share
 * their ids, so that the language switch and every link keep the place: the version written in Latin letters names
 * them. Ids of Chinese characters were rejected, because chat apps show them as a row of percent signs.
 */
public final class HeadingIds {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_AROUND = Pattern.compile("^-|-$");

  private HeadingIds() {}

  /** Sets the ids of all headings of the versions of one page. */
  public static void assign(Collection<Body> versions) {
    List<List<Heading>> pages = versions.stream().map(Body::headings).toList();
    for (List<Heading> page : pages) {
      List<Heading> names = pages.stream().filter(other -> names(other, page)).findFirst().orElse(page);
      Set<String> taken = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        page.get(i).setAnchorRefId(unique(slug(Body.text(names.get(i)), i + 1), taken));
      }
    }
  }

  /** Whether {@code other} can name the headings of {@code page}: same levels in the same order, in Latin letters. */
  private static boolean names(List<Heading> other, List<Heading> page) {
    return levels(other).equals(levels(page))
        && other.stream().noneMatch(heading -> TextCount.of(Body.text(heading)).han() > 0);
  }

  private static List<Integer> levels(List<Heading> headings) {
    return headings.stream().map(Heading::getLevel).toList();
  }

  private static String slug(String text, int position) {
    boolean han = TextCount.of(text).han() > 0;
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String ascii = OTHER.matcher(APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll("-");
    String slug = HYPHENS_AROUND.matcher(ascii).replaceAll("");
    return han || slug.isEmpty() ? "section-" + position : slug;
  }

  private static String unique(String slug, Set<String> taken) {
    String id = slug;
    for (int n = 2; !taken.add(id); n++) {
      id = slug + "-" + n;
    }
    return id;
  }
}
