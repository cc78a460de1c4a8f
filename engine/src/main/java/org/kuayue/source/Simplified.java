package org.kuayue.source;

/**
 * A Chinese text in simplified characters, so that roles, units and numbers need be known in these alone. The characters that
 * such words are written with are here, and not those of all of Chinese.
 */
public final class Simplified {

  private static final String TRADITIONAL =
      "報網臺華約見習實記訊員評論責編輯譯採寫攝圖導書縣區鎮鄉處長總讀詩賓雜誌辦會組統課題數據學協聯檔館醫團師幹護軍黨職願訪電億萬兩餘幾來";

  private static final String SIMPLIFIED =
      "报网台华约见习实记讯员评论责编辑译采写摄图导书县区镇乡处长总读诗宾杂志办会组统课题数据学协联档馆医团师干护军党职愿访电亿万两余几来";

  /** By traditional character; 0 for all others. */
  private static final char[] FORMS = new char[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      FORMS[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
    }
  }

  private Simplified() {}

  /** {@code text} with each character at the place where it was. */
  public static String of(String text) {
    char[] simplified = text.toCharArray();
    for (int i = 0; i < simplified.length; i++) {
      char form = FORMS[simplified[i]];
      simplified[i] = form == 0 ? simplified[i] : form;
    }
    return new String(simplified);
  }
}
