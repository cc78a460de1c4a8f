package org.kuayue.scaffold;

import java.util.Set;

/**
 * The lines of new files that stand for an editor's own words. A test compares them with the texts that {@link Scaffold}
 * writes; to read them off those in every bake was rejected, for it takes longer than to look for them in a thousand
 * articles, and a mark in each, such as TODO, for it would be one more thing to take out.
 */
public final class Placeholders {

  private static final Set<String> LINES =
      Set.of(
          "title=文章标题",
          "summary=一两句话，说清楚这篇文章讲什么。封面、搜索结果和聊天里都会看到。",
          "byline=作者姓名",
          "第一段从这里开始。段与段之间空一行。",
          "## 小标题",
          "正文。",
          "title=特刊大标题",
          "masthead=刊头",
          "strapline=刊头旁的副题",
          "summary=一两句话，说清楚这期特刊讲什么。",
          "导语写在这里。",
          "title=页面标题",
          "summary=一两句话，说清楚这一页讲什么。",
          "alt=用一句话写出图中有什么，供看不到图的人",
          "图片说明写在这里",
          "title=The headline",
          "summary=One or two sentences that say what the article is about: for the front page, search results and chats.",
          "byline=Name of the author",
          "The first paragraph begins here. A blank line ends a paragraph.",
          "## A subheading",
          "Text.",
          "title=The headline of the feature",
          "masthead=Masthead",
          "strapline=The line beside it",
          "summary=One or two sentences that say what the feature is about.",
          "The standfirst goes here.",
          "title=The title",
          "summary=One or two sentences that say what the page is about.",
          "alt=One sentence that says what the picture shows, for those who do not see it",
          "The caption goes here");

  private Placeholders() {}

  /** Each line as it is written, with the key if it stands in a header; in all languages. */
  public static Set<String> lines() {
    return LINES;
  }
}
