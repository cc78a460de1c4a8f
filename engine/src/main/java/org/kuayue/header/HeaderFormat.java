package org.kuayue.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.problem.Text;
import org.kuayue.source.Slug;

/**
 * The form of a header value.
 *
 * @param <T> what the value becomes
 * @param expected what an editor has to write, as the end of a sentence
 * @param parser gives nothing where a value has another form
 * @param words the values that there are, where they can be listed
 * @param item the form of each item, where the value is a list separated by commas
 */
public record HeaderFormat<T>(
    Text expected, Function<String, Optional<T>> parser, List<String> words, Optional<Pattern> item) {

  private static final Pattern ITEM = Pattern.compile("[^,]*");
  private static final Pattern ADDRESS = Pattern.compile("/?[\\w~-]++(?:/[\\w~-]++)*+(?:/|\\.html?)?");
  private static final Pattern PATH = Pattern.compile(Slug.FORM + "(?:/" + Slug.FORM + ")*+");

  /** Longer ones have no room on a page or an image. */
  private static final int MOST_CHARACTERS = 1_000;

  /** A line of text. */
  public static final HeaderFormat<String> TEXT =
      new HeaderFormat<>(
          Text.of("一行文字，不超过" + MOST_CHARACTERS + "字", "a line of text, at most " + MOST_CHARACTERS + " characters"),
          value -> Optional.of(value).filter(HeaderFormat::isShort),
          List.of());

  /** One lower-case ASCII name, such as {@code eco-farm}. */
  public static final HeaderFormat<String> SLUG_NAME =
      new HeaderFormat<>(
          Text.of("小写英文字母、数字和连字符", "lower-case letters, digits and hyphens"),
          value -> Optional.of(value).filter(Slug.FORM.asMatchPredicate()),
          List.of());

  /** Document paths without their language folder and ending, separated by commas. */
  public static final HeaderFormat<List<String>> PATHS =
      list(
          Text.of("以英文逗号分隔的路径，如articles/development", "paths separated by commas, such as articles/development"),
          PATH);

  /** Names of photos, separated by commas. */
  public static final HeaderFormat<List<String>> SLUGS =
      list(
          Text.of(
              "以英文逗号分隔的图片名，不带文件夹和后缀，如plaza, eco-farm",
              "names of photos separated by commas, without folder and ending, such as plaza, eco-farm"),
          Slug.FORM);

  /** Addresses of pages or folders from the site's root, separated by commas. */
  public static final HeaderFormat<List<String>> ADDRESSES =
      list(
          Text.of(
              "以英文逗号分隔的旧地址，只用英文字母、数字和 _ ~ -，以.html、.htm或/结尾，或不带后缀，如/2021/old.html或/old/",
              "old addresses separated by commas, in English letters, digits and _ ~ -, that end in .html, .htm, / or"
                  + " without an ending, such as /2021/old.html or /old/"),
          ADDRESS);

  /** A year, a month or a day. */
  public static final HeaderFormat<PartialDate> DATE =
      new HeaderFormat<>(
          Text.of("日期：2021、2021-10或2021-10-18", "a date: 2021, 2021-10 or 2021-10-18"), PartialDate::parse, List.of());

  /** {@code published} or {@code draft}. */
  public static final HeaderFormat<Status> STATUS =
      new HeaderFormat<>(Text.of("published或draft", "published or draft"), Status::of, Status.words());

  /** A number and what it is, such as {@code 561亿元 | 2019年园区总收入}. */
  public static final HeaderFormat<KeyFigure> KEY_FIGURE =
      new HeaderFormat<>(
          Text.of("数字 | 说明，如3.5倍 | 十年间的增长", "a number | what it is, such as 3.5 times | growth in ten years"),
          value -> KeyFigure.parse(value).filter(figure -> isShort(value)),
          List.of());

  /** A point of a picture, such as {@code 50% 30%}. */
  public static final HeaderFormat<Focus> FOCUS =
      new HeaderFormat<>(
          Text.of("从左、从上各百分之几，如50% 30%", "how far from the left and from the top, such as 50% 30%"), Focus::parse, List.of());

  /** The name of a {@link DocumentType}. */
  public static final HeaderFormat<DocumentType> TYPE =
      new HeaderFormat<>(
          Text.of(
              String.join("、", DocumentType.words()), "one of " + String.join(", ", DocumentType.words())),
          DocumentType::of,
          DocumentType.words());

  private HeaderFormat(Text expected, Function<String, Optional<T>> parser, List<String> words) {
    this(expected, parser, words, Optional.empty());
  }

  private static HeaderFormat<List<String>> list(Text expected, Pattern item) {
    return new HeaderFormat<>(
        expected,
        value -> Optional.of(items(value)).filter(items -> items.stream().allMatch(item.asMatchPredicate())),
        List.of(),
        Optional.of(item));
  }

  private static boolean isShort(String value) {
    return value.length() <= MOST_CHARACTERS;
  }

  private static List<String> items(String value) {
    return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
  }

  /** Where each item of the list {@code value} begins in it, in UTF-16 units. */
  static List<Integer> itemOffsets(String value) {
    Matcher items = ITEM.matcher(value);
    List<Integer> offsets = new ArrayList<>();
    for (int at = 0; at <= value.length() && items.find(at); at = items.end() + 1) {
      offsets.add(at + items.group().length() - items.group().stripLeading().length());
    }
    return offsets;
  }

  /** Where {@code value}, which cannot be parsed, begins to be wrong: in a list the first wrong item, else its start. */
  int flaw(String value) {
    return item
        .map(form -> (int) items(value).stream().takeWhile(form.asMatchPredicate()).count())
        .map(wrong -> itemOffsets(value).get(wrong))
        .orElse(0);
  }
}
