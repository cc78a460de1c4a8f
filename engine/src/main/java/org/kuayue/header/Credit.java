package org.kuayue.header;

import java.util.regex.Pattern;

/**
 * Who took a photograph, as the editor put it: a name, or a name with what it did, such as 张三 摄, 图/张三 or Photo by Zhang San.
 *
 * @param text the whole of it
 */
public record Credit(String text) {

  private static final Pattern ROLE =
      Pattern.compile(
          "摄|供图|提供|资料|^图片?[\\s/／|｜:：]|(?i:\\bphoto(?:s|graph(?:s|ed|er)?)?\\b|^(?:by|image|picture|courtesy)\\b)");

  /** Whether it says so itself, so that no label has to be printed before it. */
  public boolean saysRole() {
    return ROLE.matcher(text).find();
  }
}
