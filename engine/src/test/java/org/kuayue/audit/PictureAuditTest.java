package org.kuayue.audit;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PictureAuditTest extends AuditedSite {

  @Test
  void pictureOfAnotherSizeOrOfNone() throws IOException {
    mark("<img src=\"bridge.svg\" width=\"640\" height=\"480\" alt=\"\">\n<img src=\"bridge.svg\" alt=\"\">");
    assertProblems(
        "index.html:16:1: error [audit-picture-size] declared as 640×480, but the file has 64×48",
        "index.html:17:1: error [audit-picture-size] declared as ×, but the file has 64×48");
  }

  @Test
  void drawingThatTakesAnySize() throws IOException {
    write("mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
    mark("<img src=\"mark.svg\" width=\"40\" height=\"30\" alt=\"\">\n<img src=\"mark.svg\" alt=\"\">");
    assertProblems("index.html:17:1: error [audit-picture-size] declared as ×, but the file has no size of its own");
  }

  @Test
  void drawingThatTakesAnySizeAndDeclaresOneSideOnly() throws IOException {
    write("mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
    mark("<img src=\"mark.svg\" width=\"40\" alt=\"\">");
    assertProblems("index.html:16:1: error [audit-picture-size] declared as 40×, but the file has no size of its own");
  }

  @Test
  void pictureOfOneRightSide() throws IOException {
    String picture = "<img src=\"bridge.svg\" alt=\"\" ";
    mark(picture + "width=\"64\" height=\"40\">\n" + picture + "width=\"60\" height=\"48\">");
    assertProblems(
        "index.html:16:1: error [audit-picture-size] declared as 64×40, but the file has 64×48",
        "index.html:17:1: error [audit-picture-size] declared as 60×48, but the file has 64×48");
  }

  @Test
  void pictureOfTwoFiles() throws IOException {
    write("large.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"128\" height=\"96\"/>");
    String files = "<img src=\"bridge.svg\" srcset=\"bridge.svg 1x, large.svg 2x\" alt=\"\"";
    mark(files + " width=\"64\" height=\"48\">\n" + files + " width=\"1\" height=\"1\">");
    assertProblems("index.html:17:1: error [audit-picture-size] declared as 1×1, but the file has 64×48");
  }

  @Test
  void pictureOfTwoFilesOfWhichOneIsNone() throws IOException {
    write("note.jpg", "not a picture");
    mark("<img src=\"bridge.svg\" srcset=\"note.jpg 2x\" width=\"1\" height=\"1\" alt=\"\">");
    assertProblems("index.html:16:1: error [audit-picture-unreadable] note.jpg is no picture that browsers show");
    mark("<img src=\"note.jpg\" srcset=\"bridge.svg 2x\" width=\"1\" height=\"1\" alt=\"\">");
    assertProblems("index.html:16:1: error [audit-picture-unreadable] note.jpg is no picture that browsers show");
  }

  @Test
  void pictureThatIsNone() throws IOException {
    write("note.jpg", "not a picture");
    mark("<img src=\"note.jpg\" width=\"1\" height=\"1\" alt=\"\">");
    assertProblems("index.html:16:1: error [audit-picture-unreadable] note.jpg is no picture that browsers show");
  }

  @Test
  void pictureThatIsAPageOrWrittenLater() throws IOException {
    write("a.html", PAGE.replace("MARK", "<img src=\"index.html\" width=\"1\" height=\"1\" alt=\"\">"));
    write("z.html", PAGE.replace("MARK", "<img src=\"./\" srcset=\"bridge.svg 1x\" width=\"64\" height=\"48\" alt=\"\">"));
    mark("<img src=\"z.html\" width=\"1\" height=\"1\" alt=\"\">\n<img src=\"none.svg\" srcset=\"bridge.svg\" alt=\"\">");
    assertProblems(
        "a.html:16:1: error [audit-picture-unreadable] index.html is no picture that browsers show",
        "index.html:16:1: error [audit-picture-unreadable] z.html is no picture that browsers show",
        "index.html:17:1: error [audit-link-broken] nothing is at \"none.svg\"",
        "index.html:17:1: error [audit-picture-size] declared as ×, but the file has 64×48",
        "z.html:16:1: error [audit-picture-unreadable] index.html is no picture that browsers show");
  }
}
