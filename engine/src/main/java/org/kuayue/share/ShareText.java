package org.kuayue.share;

/**
 * What a share image or poster says.
 *
 * @param masthead the feature's name
 * @param strapline the line beside it; may be empty
 * @param place where the feature is set, for short; may be empty
 * @param number the chapter's numeral; empty for what is no chapter
 * @param title the page's headline
 * @param summary what it is about
 * @param keyFigure the number that a poster shows large; may be empty
 * @param keyFigureMeaning what that number is
 * @param words what every page's says
 */
record ShareText(
    String masthead,
    String strapline,
    String place,
    String number,
    String title,
    String summary,
    String keyFigure,
    String keyFigureMeaning,
    ShareWords words) {

  /** All of it that is drawn: posters say more than share images; of titles only if {@code titles} says so. */
  String drawn(boolean poster, boolean titles) {
    return String.join(
        "",
        titles ? masthead + title : "",
        strapline + place + number + words.illustration(),
        poster ? summary + keyFigure + keyFigureMeaning + words.scan() : "");
  }
}
