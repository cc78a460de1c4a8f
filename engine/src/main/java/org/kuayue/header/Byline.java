package org.kuayue.header;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who wrote a text, as the editor put it: a name, or roles and names, such as 记者 王小明 通讯员 李四, or a role alone, such as
 * 本报评论员. The roles are known here and not in the labels of a language, because feeds and structured data, which have no
 * labels, name people and not their roles.
 *
 * @param text the whole of it
 */
public record Byline(String text) {

  private static final String HOUSE = "本报|本刊|本网|本台|新华社|特约|特邀|首席|见习|实习";
  private static final String ROLE =
      "(?:(?:" + HOUSE + ")+(?:记者|通讯员|评论[员部]|编辑部?|撰稿人?|生)?|记者|通讯员|评论员|撰稿人?|作者|编辑部)";
  private static final Pattern BEGINNING = Pattern.compile(ROLE + "|(?i:by)\\s");
  private static final Pattern ROLES = Pattern.compile("(?:^|[\\s、，；;])" + ROLE + "[\\s:：]*|^(?i:by)\\s+");

  /** What parts people: a mark, a word, or the space between two names in Han characters; one within 王　明 does not. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[、，；;]\\s*|,\\s+(?:and\\s+)?(?!(?:Jr|Sr|I{2,3})\\b)|\\s+(?:and|&|和)\\s+"
              + "|(?<=\\p{IsHan}{2})\\s+(?=\\p{IsHan}{2})");

  /** Whether it says a role itself, so that none has to be printed before it. */
  public boolean saysRole() {
    return BEGINNING.matcher(text).lookingAt();
  }

  /** The people in it without their roles; none where it is a role alone. */
  public List<String> names() {
    return Stream.of(saysRole() ? ROLES.split(text) : new String[] {text})
        .flatMap(BETWEEN::splitAsStream)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
