package edition.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the marks of a test, QX and three letters, were printed. */
final class PrintedMarks extends PDFTextStripper {

  /** Where a mark was printed. */
  record Mark(int page, float x, float y) {}

  private final Map<String, Mark> marks = new TreeMap<>();

  private PrintedMarks() {}

  /** The marks in {@code pdf}, by name. */
  static Map<String, Mark> in(PDDocument pdf) throws IOException {
    PrintedMarks printed = new PrintedMarks();
    printed.getText(pdf);
    return printed.marks;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (int at = text.indexOf("QX"); at >= 0 && at + 5 <= text.length(); at = text.indexOf("QX", at + 5)) {
      TextPosition first = positions.get(at);
      marks.put(text.substring(at, at + 5), new Mark(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj()));
    }
  }
}
