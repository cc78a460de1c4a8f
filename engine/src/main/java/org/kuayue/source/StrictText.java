package org.kuayue.source;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * Bytes of a source into text: UTF-8 and nothing else, without control characters. A file in another encoding is never
 * converted on the quiet, because a guess that is wrong once puts garbage into print; the encoding that Chinese editors
 * meet most, GBK, is recognised so that the hint can say how to convert it.
 */
final class StrictText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a lenient decoder puts in place of what it cannot read; a text may hold one of its own. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** What nearly all of Chinese print is written with; Big5 taken for GBK is full of characters beyond it. */
  private static final String COMMON_CHINESE = "GB2312";

  private StrictText() {}

  /** The text in {@code bytes}, if it is clean. */
  static Optional<SourceFile> decode(String path, byte[] bytes, Problems problems) {
    return utf8(path, bytes, problems).flatMap(source -> withoutControls(source, problems));
  }

  /** The text in {@code bytes}, if it is UTF-8, whatever characters are in it. */
  static Optional<SourceFile> utf8(String path, byte[] bytes, Problems problems) {
    SourceFile read = source(path, new String(bytes, StandardCharsets.UTF_8));
    if (read.chars().indexOf(REPLACEMENT, 0) < 0) { // nearly always: it decodes several times as fast as a strict decoder
      return Optional.of(read);
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes), chars, true);
    SourceFile source = source(path, chars.flip().toString());
    if (result.isError() && isGbk(bytes)) {
      problems.add(gbk(source.location(firstBeyondAscii(source.text())), path));
    } else if (result.isError()) {
      problems.add(notUtf8(source.location(source.text().length())));
    } else {
      return Optional.of(source);
    }
    return Optional.empty();
  }

  private static SourceFile source(String path, String text) {
    return new SourceFile(path, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** Tells the first, and how many there are: a file that a power cut filled with zeros has a problem, not a million. */
  private static Optional<SourceFile> withoutControls(SourceFile source, Problems problems) {
    Chars chars = source.chars();
    int first = 0;
    int count = 0;
    for (int i = 0; i < chars.length(); i++) {
      if (ControlCharacter.is(chars.charAt(i))) {
        first = count == 0 ? i : first;
        count++;
      }
    }
    if (count == 0) {
      return Optional.of(source);
    }
    problems.add(ControlCharacter.problem(source.location(first), chars.charAt(first), count));
    return Optional.empty();
  }

  /** Whether {@code bytes} are valid as GB18030, of which GBK is a part, and read as Chinese; UTF-16 is full of zeros. */
  private static boolean isGbk(byte[] bytes) {
    try {
      String text = strict(GB18030).decode(ByteBuffer.wrap(bytes)).toString();
      long beyond = text.codePoints().filter(c -> c > 0x7F).count();
      CharsetEncoder common = Charset.forName(COMMON_CHINESE).newEncoder();
      long han = text.chars().filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN && common.canEncode((char) c)).count();
      return han * 2 > beyond && text.indexOf(0) < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static int firstBeyondAscii(String text) {
    return IntStream.range(0, text.length()).filter(i -> text.charAt(i) > 0x7F).findFirst().orElse(text.length());
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Problem gbk(SourceLocation location, String path) {
    return Problem.error(
        "encoding-gbk",
        location,
        Text.of("这个文件是GBK编码，不是UTF-8", "the file is in GBK, not in UTF-8"),
        Text.of(
            "请在编辑器中以GBK重新打开，再另存为UTF-8；或运行 iconv -f GB18030 -t UTF-8 " + path,
            "Reopen it as GBK in your editor and save it as UTF-8, or run iconv -f GB18030 -t UTF-8 " + path));
  }

  private static Problem notUtf8(SourceLocation location) {
    return Problem.error(
        "encoding-not-utf8",
        location,
        Text.of("此处不是UTF-8编码", "not UTF-8 from here on"),
        Text.of("请用编辑器另存为UTF-8编码。", "Save the file as UTF-8 in your editor."));
  }
}
