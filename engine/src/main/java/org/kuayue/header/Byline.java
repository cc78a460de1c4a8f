package org.kuayue.header;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who wrote a text, as the editor put it: a name, or roles and names, such as 记者 王小明 通讯员 李四 or 文/王小明 图/李四, or a role
 * alone, such as 本报评论员; in traditional characters, too. The roles are known here and not in the labels of a language,
 * because feeds and structured data, which have no labels, name people and not their roles.
 *
 * @param text the whole of it
 */
public record Byline(String text) {

  private static final String HOUSE =
      "本[报報]|本刊|本[网網]|本[台臺]|新[华華]社|特[约約]|特邀|首席|[见見][习習]|[实實][习習]";

  /** Roles with a house or a place before them, 某某日报记者, 驻某地记者, and those that have none. */
  private static final String OF_HOUSE = "[记記]者|通[讯訊][员員]|[评評][论論][员員部]|[实實][习習]生";
  private static final String WORK =
      "[责責]任[编編][辑輯]|[责責][编編]|[编編][辑輯]部?|[编編][译譯]|翻[译譯]|撰稿人?|撰文|[采採][写寫]|作者|[摄攝][影像]|供稿";

  /** Words and pictures: 文/, 图/, 文/图; behind a name also where the report comes from, 記者王小明／台北報導. */
  private static final String SIGN = "[文图圖]{1,2}(?:[/／](?:[文图圖]|[摄攝]影?)\\s+|[/／:：])";
  private static final String BEHIND = "[/／](?:[文图圖]|[摄攝]影?|\\p{IsHan}{0,6}[报報][导導道])(?=$|[\\s、，；;])";
  private static final String BY =
      "(?i:(?:(?:text|words|story|reported|written|edited|photos?)\\s+)?by\\s+|(?:reporters?|editors?)[\\s:：]+)";

  private static final Pattern SAYS =
      Pattern.compile("^(?:" + HOUSE + "|[（(]|" + BY + ")|" + OF_HOUSE + "|" + WORK + "|[文图圖][/／]|" + BEHIND);
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
