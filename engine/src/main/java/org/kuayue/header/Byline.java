package org.kuayue.header;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who wrote a text, as the editor put it: a name, or roles and names, such as 记者 王小明 通讯员 李四 or 文/王小明 图/李四, or a role
 * alone, such as 本报评论员. The roles are known here and not in the labels of a language, because feeds and structured data,
 * which have no labels, name people and not their roles.
 *
 * @param text the whole of it
 */
public record Byline(String text) {

  private static final String HOUSE = "本报|本刊|本网|本台|新华社|特约|特邀|首席|见习|实习";

  /** Roles with a house or a place before them, 某某日报记者, 驻某地记者, and those that have none. */
  private static final String OF_HOUSE = "记者|通讯员|评论员|评论部|实习生";
  private static final String WORK = "责任编辑|责编|编辑部?|编译|翻译|撰稿人?|撰文|采写|作者|摄影|摄像|供稿";

  /** Words and pictures: 文/, 图/, 文/图. */
  private static final String SIGN = "[文图]{1,2}(?:[/／](?:[文图]|摄影?)\\s+|[/／:：])";
  private static final String BEHIND = "[/／](?:[文图]|摄影?)(?=$|[\\s、，；;])";
  private static final String BY =
      "(?i:(?:(?:text|words|story|reported|written|edited|photos?)\\s+)?by\\s+|(?:reporters?|editors?)[\\s:：]+)";

  private static final Pattern SAYS =
      Pattern.compile("^(?:" + HOUSE + "|[（(]|" + BY + ")|" + OF_HOUSE + "|" + WORK + "|[文图][/／]|" + BEHIND);
  private static final Pattern ROLES =
      Pattern.compile(
          "(?:^|[\\s、，；;])(?:(?:(?:" + HOUSE + ")*(?:\\p{IsHan}{0,12}?(?:" + OF_HOUSE + ")|" + WORK + ")|(?:" + HOUSE
              + ")+)[\\s:：/／]*|" + SIGN + ")|(?<=\\p{IsHan})(?:" + OF_HOUSE + ")[\\s:：]*|" + BEHIND + "|^" + BY);
  private static final Pattern BRACKETS = Pattern.compile("[（）()]");

  /** What parts people: a mark, a word, or the space between two names in Han characters; one within 王　明 does not. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[、，；;]\\s*|,\\s+(?:and\\s+)?(?!(?:Jr|Sr|I{2,3})\\b)|\\s+(?:and|&|和)\\s+"
              + "|(?<=\\p{IsHan}{2})\\s+(?=\\p{IsHan}{2})");

  /** Whether it says a role itself, so that none has to be printed before it. */
  public boolean saysRole() {
    return SAYS.matcher(text).find();
  }

  /** The people in it without their roles; none where it is a role alone. */
  public List<String> names() {
    String people = BRACKETS.matcher(text).replaceAll(" ").strip();
    return Stream.of(saysRole() ? ROLES.split(people) : new String[] {text})
        .flatMap(BETWEEN::splitAsStream)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
