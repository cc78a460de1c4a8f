import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a corpus to measure with: articles of about 1,500 Chinese characters with three headings, a table, a link and two
 * pictures, the same for every generator but for the header's form. The same arguments give the same bytes.
 *
 * <pre>java bench/Corpus.java FOLDER ARTICLES [kuayue|stock|hugo|eleventy] [seed=1] [broken]</pre>
 *
 * With {@code broken} every hundredth article has a mistake, in turn a mistyped picture, a broken link, an unknown key
 * and a day that is in no calendar.
 */
public final class Corpus {

  private static final int PHOTOS = 12;
  private static final int SECTIONS = 3;
  private static final int CHARACTERS_IN_SECTION = 500;

  private static final List<String> PLACES =
      List.of("东滩", "青石桥", "柳树湾", "三里铺", "北渡口", "南山坳", "白鹭洲", "旧砖厂", "杏花村", "大堤口");
  private static final List<String> PEOPLE =
      List.of("周大成", "李秀兰", "陈望山", "吴晓梅", "赵立新", "孙桂芳", "何建国", "马春生");
  private static final List<String> THINGS =
      List.of("水泵站", "标准厂房", "菜市场", "图书室", "公交站", "污水管网", "小学操场", "卫生所", "文化广场", "养老院");
  private static final List<String> WORK =
      List.of("铺完最后一段管道", "换下旧的配电柜", "给屋顶补了防水", "把路面抬高二十厘米", "接通了宽带", "种下一排香樟");
  private static final List<String> TIMES = List.of("清早六点", "开春以后", "去年汛期", "上个月底", "雨停的那天", "秋收之前");
  private static final List<String> TITLES = List.of("的早晨", "修桥记", "换了新模样", "五年账本", "通水那天", "的手艺人", "搬家前后");

  private final String site;
  private final Random random;
  private final boolean broken;
  private int pictures;

  private Corpus(String site, long seed, boolean broken) {
    this.site = site;
    this.random = new Random(seed);
    this.broken = broken;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments).subList(2, arguments.length);
    String site = options.stream().filter(o -> !o.startsWith("seed=") && !o.equals("broken")).findFirst().orElse("kuayue");
    long seed = options.stream().filter(o -> o.startsWith("seed=")).mapToLong(o -> Long.parseLong(o.substring(5))).findFirst().orElse(1);
    new Corpus(site, seed, options.contains("broken")).write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  private void write(Path folder, int count) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("content/articles"));
    List<String> paths = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Files.writeString(articles.resolve(name(i) + ".md"), broken && i % 100 == 0 ? mistake(i, article(i)) : article(i));
      paths.add("articles/" + name(i));
    }
    for (int i = 1; i <= Math.min(PHOTOS, pictures); i++) {
      photo(folder, i);
    }
    if (site.equals("kuayue")) {
      Files.writeString(
          folder.resolve("content/index.md"),
          """
          type=cover
          status=published
          title=河边五年
          masthead=河边
          summary=一座小城的五年。
          date=2021
          articles=%s
          ~~~~~~
          五年里，河边修了路，也修了桥。
          """
              .formatted(String.join(",", paths)));
    }
  }

  private static String name(int i) {
    return "a%05d".formatted(i);
  }

  private String article(int i) {
    StringBuilder text = new StringBuilder(header(i));
    for (int section = 1; section <= SECTIONS; section++) {
      text.append("## ").append(pick(PLACES)).append('和').append(pick(THINGS)).append("\n\n");
      for (int written = 0; written < CHARACTERS_IN_SECTION; ) {
        String paragraph = sentence() + sentence() + sentence();
        text.append(paragraph).append("\n\n");
        written += paragraph.length();
      }
      text.append(section == 2 ? table() : picture()).append("\n\n");
    }
    String neighbour = name(Math.max(1, i - 1)) + (site.equals("kuayue") ? ".md" : ".html");
    return text.append("前面的事，见[另一篇](").append(neighbour).append(")。\n").toString();
  }

  private String header(int i) {
    String title = pick(PLACES) + pick(TITLES) + "（" + i + "）";
    LocalDate date = LocalDate.of(1990, 1, 1).plusDays(i);
    String summary = sentence().replace("**", ""); // a header has no bold
    return switch (site) {
      case "kuayue" -> "type=article\nstatus=published\ntitle=%s\ndate=%s\nbyline=%s\nsummary=%s\n~~~~~~\n"
          .formatted(title, date, pick(PEOPLE), summary);
      case "stock" -> "type=post\nstatus=published\ntitle=%s\ndate=%s\nbyline=%s\nsummary=%s\n~~~~~~\n"
          .formatted(title, date, pick(PEOPLE), summary);
      default -> "---\ntitle: \"%s\"\ndate: %s\nbyline: \"%s\"\nsummary: \"%s\"\n---\n"
          .formatted(title, date, pick(PEOPLE), summary);
    };
  }

  private String sentence() {
    int year = 2016 + random.nextInt(6);
    int part = 2 + random.nextInt(97);
    String done = pick(TIMES) + "，" + pick(PEOPLE) + "带着人到" + pick(PLACES) + "，" + pick(WORK);
    return switch (random.nextInt(4)) {
      case 0 -> done + "，旁边的" + pick(THINGS) + "当天就用上了。";
      case 1 -> year + "年，" + pick(PLACES) + "的" + pick(THINGS) + "增加到" + part + "处，比上一年**多了" + part / 2 + "%**。";
      case 2 -> pick(PEOPLE) + "记得很清楚：“" + done + "，花了" + part + "天。”";
      default -> "从" + pick(PLACES) + "到" + pick(PLACES) + "，以前要走" + part + "分钟，现在有" + pick(THINGS) + "，近了一半。";
    };
  }

  private String table() {
    StringBuilder table = new StringBuilder("| 年份 | 地点 | 处数 |\n| --- | --- | ---: |\n");
    for (int year = 2016; year <= 2021; year++) {
      table.append("| %d年 | %s | %d |\n".formatted(year, pick(PLACES), random.nextInt(500)));
    }
    return table.toString().strip();
  }

  private String picture() {
    int photo = 1 + pictures++ % PHOTOS;
    String folder = site.equals("kuayue") ? "../photos/" : "../illustrations/";
    return "![%s的%s](%sp%d.svg)".formatted(pick(PLACES), pick(THINGS), folder, photo);
  }

  private void photo(Path folder, int i) throws IOException {
    Path pictures = Files.createDirectories(folder.resolve((site.equals("hugo") ? "static" : "assets") + "/illustrations"));
    Files.writeString(
        pictures.resolve("p" + i + ".svg"),
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" viewBox="0 0 600 400"><path fill="#888" d="M0 %dh600v40H0z"/></svg>
        """
            .formatted(20 * i));
    if (site.equals("kuayue")) {
      Path captions = Files.createDirectories(folder.resolve("content/photos"));
      Files.writeString(
          captions.resolve("p" + i + ".md"),
          "type=photo\nstatus=published\nalt=河面上的一道桥\n~~~~~~\n%s的%s\n".formatted(pick(PLACES), pick(THINGS)));
    }
  }

  private static String mistake(int i, String article) {
    return switch (i / 100 % 4) {
      case 0 -> article.replaceFirst("/p([0-9]+)\\.svg", "/pp$1.svg");
      case 1 -> article.replaceFirst("\\]\\(a0", "](b0");
      case 2 -> article.replaceFirst("\nbyline=", "\nbylin=");
      default -> article.replaceFirst("\ndate=.*", "\ndate=2021-13-45");
    };
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
