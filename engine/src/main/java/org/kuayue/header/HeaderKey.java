package org.kuayue.header;

import java.util.List;
import org.kuayue.problem.Text;

/**
 * A key that a header may have. Every key of every document type is declared here, once: the parser, the documentation
 * and the messages all read this list.
 *
 * @param <T> what its value becomes
 * @param name as editors write it
 * @param format the form of its value
 * @param meaning what it is for
 */
public record HeaderKey<T>(String name, HeaderFormat<T> format, Text meaning) {

  /** The document's type. */
  public static final HeaderKey<DocumentType> TYPE =
      new HeaderKey<>("type", HeaderFormat.TYPE, Text.of("文档类型", "the type of document"));

  /** Whether it goes out. */
  public static final HeaderKey<Status> STATUS =
      new HeaderKey<>("status", HeaderFormat.STATUS, Text.of("发布或草稿", "published, or a draft"));

  /** The headline. */
  public static final HeaderKey<String> TITLE = text("title", "标题", "the headline");

  /** Two sentences for cards, search results and chats; without it the beginning of the text. */
  public static final HeaderKey<String> SUMMARY =
      text("summary", "摘要，用于卡片、搜索结果和分享", "the summary on cards, in search results and chats");

  /** When it appeared, as precisely as is known. */
  public static final HeaderKey<PartialDate> DATE =
      new HeaderKey<>("date", HeaderFormat.DATE, Text.of("刊发日期", "the date of publication"));

  /** The feature's name, set large. */
  public static final HeaderKey<String> MASTHEAD = text("masthead", "刊头", "the feature's name, set large");

  /** The line beside the masthead. */
  public static final HeaderKey<String> STRAPLINE = text("strapline", "刊头旁的副题", "the line beside the masthead");

  /** What the feature commemorates. */
  public static final HeaderKey<String> OCCASION = text("occasion", "为何而作", "what the feature commemorates");

  /** The line below the headline. */
  public static final HeaderKey<String> SUBTITLE = text("subtitle", "副标题", "the line below the headline");

  /** The date as readers see it. */
  public static final HeaderKey<String> DATELINE = text("dateline", "读者所见的日期", "the date as readers see it");

  /** Where the feature is set. */
  public static final HeaderKey<String> PLACE = text("place", "地点", "the place that the feature is about");

  /** What the place is called for short. */
  public static final HeaderKey<String> SHORT_PLACE =
      text("shortplace", "地点简称，用于页面标题、分享图和海报", "the place's short name, in titles, share images and posters");

  /** The articles, in reading order. */
  public static final HeaderKey<List<String>> ARTICLES = paths("articles", "各篇文章及次序", "the articles in order");

  /** The photos that the page shows. */
  public static final HeaderKey<List<String>> PHOTOS =
      new HeaderKey<>("photos", HeaderFormat.SLUGS, Text.of("要显示的图片及次序", "the photos to show, in order"));

  /** The pages that the navigation lists behind the articles. */
  public static final HeaderKey<List<String>> PAGES = paths("pages", "导航中的其他页面", "further pages in the navigation");

  /** Who wrote it. */
  public static final HeaderKey<String> BYLINE = text("byline", "作者署名", "who wrote it");

  /** The lead picture. */
  public static final HeaderKey<String> PHOTO =
      new HeaderKey<>("photo", HeaderFormat.SLUG_NAME, Text.of("题图", "the lead picture"));

  /** Addresses that the page had before. */
  public static final HeaderKey<List<String>> ALIASES =
      new HeaderKey<>("aliases", HeaderFormat.ADDRESSES, Text.of("这一页的旧地址", "addresses that the page had before"));

  /** What a picture shows, for those who do not see it. */
  public static final HeaderKey<String> ALT = text("alt", "图中有什么，供看不到图的人", "what the picture shows, in words");

  /** Who took a photograph. */
  public static final HeaderKey<String> CREDIT = text("credit", "摄影者", "the photographer");

  /** What of a picture must stay when it is cropped. */
  public static final HeaderKey<Focus> FOCUS =
      new HeaderKey<>("focus", HeaderFormat.FOCUS, Text.of("裁切时要保留之处", "what of the picture must stay when it is cropped"));

  /** The number that an article's poster shows large. */
  public static final HeaderKey<KeyFigure> KEY_FIGURE =
      new HeaderKey<>("keyfigure", HeaderFormat.KEY_FIGURE, Text.of("海报上的大数字", "the number that the poster shows large"));

  private static HeaderKey<String> text(String name, String zh, String en) {
    return new HeaderKey<>(name, HeaderFormat.TEXT, Text.of(zh, en));
  }

  private static HeaderKey<List<String>> paths(String name, String zh, String en) {
    return new HeaderKey<>(name, HeaderFormat.PATHS, Text.of(zh, en));
  }

  /** A key is itself and no other; it is looked up for every line of every page. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
