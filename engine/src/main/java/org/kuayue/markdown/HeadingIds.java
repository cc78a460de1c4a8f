package org.kuayue.markdown;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kuayue.source.Slug;

/**
 * Gives every heading an id that is never empty and never collides. The versions of one page in several languages share
 * their ids, so that the language switch and every link keep the place: an id that an editor wrote in one of them counts
 * for all, and else the version written in Latin letters names them. Ids of Chinese characters were rejected, because
 * chat apps show them as a row of percent signs.
 */
public final class HeadingIds {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");

  private HeadingIds() {}

  /** Sets the ids of all headings of the versions of one page, on which {@code others} has the ids of other things. */
  public static void assign(Collection<Body> versions, Set<String> others) {
    List<List<Heading>> pages = versions.stream().map(Body::headings).toList();
    for (List<Heading> page : pages) {
      List<List<Heading>> alike = pages.stream().filter(other -> alike(other, page)).toList();
      assign(page, alike, others);
    }
  }

  /** Sets the ids of {@code page}, whose versions {@code alike}, itself among them, have the same levels in order. */
  private static void assign(List<Heading> page, List<List<Heading>> alike, Set<String> others) {
    List<Heading> names = alike.stream().filter(HeadingIds::inLatin).findFirst().orElse(page);
    Set<String> taken = new HashSet<>(others);
    alike.stream().flatMap(List::stream).forEach(heading -> heading.writtenId().ifPresent(taken::add));
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      int position = i;
      if (page.get(i).writtenId().isEmpty()) {
        Optional<String> shared =
            alike.stream().flatMap(other -> other.get(position).writtenId().stream()).findFirst();
        String name = names.get(i).text();
        page.get(i).setId(shared.orElseGet(() -> unique(slug(name, position + 1), taken, numbers)));
      }
    }
  }

  /** Whether two versions of a page have headings of the same levels in the same order: then they share ids. */
  public static boolean alike(List<Heading> one, List<Heading> other) {
    return levels(one).equals(levels(other));
  }

  private static boolean inLatin(List<Heading> headings) {
    return headings.stream().noneMatch(heading -> TextCount.of(heading.text()).han() > 0);
  }

  private static List<Integer> levels(List<Heading> headings) {
    return headings.stream().map(Heading::level).toList();
  }

  private static String slug(String text, int position) {
    String numbered = "section-" + position;
    if (TextCount.of(text).han() > 0) {
      return numbered;
    }
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String slug = Slug.of(APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(""));
    return slug.isEmpty() ? numbered : slug;
  }

  /** {@code numbers} has the last number given to each slug: to count again from 2 would take the square of the time. */
  static String unique(String slug, Set<String> taken, Map<String, Integer> numbers) {
    String id = slug;
    while (!taken.add(id)) {
      id = slug + "-" + numbers.merge(slug, 2, (last, first) -> last + 1);
    }
    return id;
  }
}
