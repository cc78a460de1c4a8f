package org.kuayue.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kuayue.source.Simplified;

/**
 * Who wrote a text, as the editor put it: a name, or roles and names, such as 记者 王小明 通讯员 李四 or 文/王小明 图/李四, or a role
 * or a body alone, such as 本报评论员 or 报社编委会. The roles are known here and not in the labels of a language, because
 * feeds and structured data, which have no labels, name people and not their roles. In traditional characters they are the same.
 *
 * @param text the whole of it
 * @param saysRole whether it says a role itself, so that none has to be printed before it
 */
public record Byline(String text, boolean saysRole) {

  private static final String HOUSE =
      "(?:本报|本刊|本网|本台)(?:讯|综合(?:报道)?)?|(?:据|综合)?新华社(?:[\\p{IsHan}0-9]{0,12}?电)?"
          + "|特约|特邀|首席|见习|实习";

  /** Roles with a house or a place before them, 某某日报记者, 驻某地记者, and those that have none. */
  private static final String OF_HOUSE = "记者|通讯员|评论员|评论部|实习生";
  private static final String WORK = "责任编辑|责编|编辑部?|编译|翻译|撰稿人?|撰文|采写|作者|摄影|摄像|供稿";

  /** Writers who are no journalists, whom 记者 would make some: a post before or behind the name, 县委书记 周建国, and bodies. */
  private static final String POST =
      "书记|[县市区镇乡村部局处科院校社会组]长|主任|主席|教授|研究员|总编辑?|主编|委员|代表|读者|作者|作家|诗人|村民|居民|市民|网友|老兵|嘉宾"
          + "|教师|职工|干部|医生|护士|工程师|军人|志愿者|党员|会员|[大中小]学生";
  private static final String BODY =
      "报社|杂志社|出版社|中心|办公室|\\p{IsHan}委会|委员会|政府|公司|集团|医院|文联|作协|[宣组统]\\p{IsHan}{1,2}部"
          + "|课题组|报道组|数据组|小组|学校|中学|小学|大学|学院|协会|联合会|(?:档案|文化|博物|图书)馆";

  /** What somebody did, with a colon: 数据整理：. */
  private static final String DID = "\\p{IsHan}{2,6}[:：]";

  /** Words and pictures: 文/, 图｜, 文/图; behind a name also where the report comes from, 记者王小明／台北报导. */
  private static final String BAR = "\\s?[/／|｜丨:：]";
  private static final String SIGN = "[文图]{1,2}(?:[/／](?:[文图]|摄影?)\\s+|" + BAR + ")";
  private static final String BEHIND =
      "(?:[/／](?:[文图]|摄影?|\\p{IsHan}{0,6}报[导道])"
          + "|(?<=\\p{IsHan}{2})\\s(?:[文图摄](?:[/／、]?[文图摄])?|口述|(?:采访)?整理|(?:摄影)?报道))(?=$|[\\s、，；;])";

  /** What English has for a role, before a name or behind it, and what was done: Text and photos by. */
  private static final String STAFF = "(?:staff\\s+)?(?:reporter|writer|correspondent|photographer|editor)s?";
  private static final String BY =
      "(?i:(?:\\p{IsLatin}+\\s+(?:and\\s+\\p{IsLatin}+\\s+)?)?by\\s+(?:(?:our\\s+)?S)?|(?:our\\s+)?S)"
          .replace("S", STAFF + "(?:[\\s:：]+|$)");

  private static final Pattern SAYS =
      Pattern.compile(
          "^(?:" + HOUSE + "|[（(□■○●◎]|" + BY + "|" + DID + ")|" + OF_HOUSE + "|" + WORK + "|[文图]" + BAR + "|" + BEHIND
              + "|(?:" + POST + "|\\p{IsHan}{2}(?:" + BODY + "))(?=$|[\\s:：（()）])");
  private static final Pattern ROLES =
      Pattern.compile(
          BEHIND + "|(?:^|[\\s、，；;])(?:(?:(?:(?:" + HOUSE + ")\\s*)*(?:\\p{IsHan}{0,12}?(?:" + OF_HOUSE + ")|" + WORK
              + ")|(?:" + HOUSE + ")+)[\\s:：/／|｜丨]*"
              + "|\\p{IsHan}{0,12}?(?:(?:" + POST + ")(?:[\\s:：]+|$)|(?:" + BODY + ")\\s+(?=\\S))|" + DID + "|" + SIGN
              + ")|(?<=\\p{IsHan})(?:" + OF_HOUSE + ")[\\s:：]*|(?:^|[,;]\\s+|\\s+and\\s+)" + BY);
  private static final Pattern BRACKETS = Pattern.compile("[（）()□■○●◎]");

  /** What parts people: a mark, a word, or the space between two names in Han characters; one within 王　明 does not. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[、，；;]\\s*|,\\s+(?i:" + STAFF + ")(?=$|[,;])|,\\s+(?:and\\s+)?(?!(?:Jr|Sr|I{2,3})\\b)|\\s+(?:and|&|和)\\s+"
              + "|(?<=\\p{IsHan}{2})\\s+(?=\\p{IsHan}{2})");

  /** What {@code text} says. */
  public static Byline of(String text) {
    return new Byline(text, SAYS.matcher(Simplified.of(text)).find());
  }

  /** The people in it without their roles; none where it is a role alone. */
  public List<String> names() {
    List<String> people = saysRole ? withoutRoles(BRACKETS.matcher(text).replaceAll(" ").strip()) : List.of(text);
    return people.stream()
        .flatMap(BETWEEN::splitAsStream)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<String> withoutRoles(String people) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (MatchResult role : ROLES.matcher(Simplified.of(people)).results().toList()) {
      names.add(people.substring(start, role.start()));
      start = role.end();
    }
    names.add(people.substring(start));
    return names;
  }
}
