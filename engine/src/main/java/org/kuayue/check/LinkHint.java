package org.kuayue.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayue.edition.SiteAddress;
import org.kuayue.problem.Text;

/** What to write instead of a link that leads nowhere; full-width signs, another site and a picture are no mistyped page. */
final class LinkHint {

  private static final Pattern WEB =
      Pattern.compile("(?i)(?:www\\.|[a-z0-9-]++(?:\\.[a-z0-9-]++)*+(?<=\\.(?:cn|com|net|org|gov|edu|info))(?!\\.)).*");
  private static final Pattern ADDRESS = Pattern.compile("#.+|[!-~]+");
  private static final Pattern FOLDER = Pattern.compile("(?:.*/)?\\.{0,2}");
  private static final Pattern PICTURE = Pattern.compile("(?i)(?!https?:).*\\.(?:jpe?g|png|webp|gif|svg|avif|heic)");

  private static final Pattern MAILBOX = Pattern.compile("[^@\\s:/]++@[^@\\s:/]+\\.[A-Za-z]++");
  private static final Pattern FILE = Pattern.compile("(?i).+\\.(?:pdf|mp3|m4a|mp4|webm)");

  private static final Text MARKDOWN_PATH =
      Text.of("站内链接请写Markdown文件的相对路径，如services.md。", "Link to the Markdown file, such as services.md.");
  private static final Pattern MARKDOWN = Pattern.compile("(?!\\w+:)[^#]+\\.md(?:#.*)?");

  private LinkHint() {}

  /** The hint for {@code destination} of a site at {@code site}, which may have been meant for the page {@code guess}. */
  static Text of(String destination, Optional<SiteAddress> site, Optional<String> guess) {
    if (destination.indexOf('\\') >= 0) {
      return slashes(destination);
    }
    String half = HalfWidth.of(destination);
    if (!half.equals(destination) && ADDRESS.matcher(half).matches()) {
      return Text.of("请用半角符号写：" + half, "Write it with half-width signs: " + half);
    }
    if (MAILBOX.matcher(destination).matches()) {
      return Text.of("邮箱请写成mailto:" + destination, "Write mailto: before a mailbox: mailto:" + destination);
    }
    if (FILE.matcher(destination).matches()) {
      return file(destination.substring(destination.lastIndexOf('/') + 1), site);
    }
    if (WEB.matcher(destination).matches()) {
      return Text.of("站外的地址请写全：https://" + destination, "Write an address on the web in full: https://" + destination);
    }
    if (FOLDER.matcher(destination).matches()) {
      return Text.of("链接要写到文件，封面也是：index.md。", "A link names a file, that of the cover too: index.md.");
    }
    if (PICTURE.matcher(destination).matches()) {
      return Text.of(
          "显示图片请单独成段，写作![图中有什么](" + destination + ")，感叹号用半角；链接只能通到页面。",
          "To show the picture, write ![what it shows](" + destination + ") with a plain !; links lead to pages.");
    }
    return guess
        .map(near -> Text.of("是否想链接到" + near + "？", "Did you mean " + near + "?"))
        .orElse(MARKDOWN.matcher(destination).matches() ? missing() : MARKDOWN_PATH);
  }

  /** The file may have been there until somebody deleted it. */
  private static Text missing() {
    return Text.of(
        "没有这个文件，也许已经删去。请链接到别的文件，或去掉链接，只留文字。",
        "There is no such file; it may have been deleted. Link to another one, or take the link away and leave its words.");
  }

  /** What to write instead of a path in the manner of Windows. */
  static Text slashes(String path) {
    String right = path.replace('\\', '/');
    return Text.of("请用“/”代替“\\”：" + right, "Write / in place of \\: " + right);
  }

  /** A file in one of the assets' folders gets its content's hash into its name, so that nobody can know its address. */
  private static Text file(String name, Optional<SiteAddress> site) {
    String address = site.map(known -> known.url(name)).orElse("https://www.example.com/" + name);
    return Text.of(
        "请把文件直接放进assets/，不放在下面的文件夹里，链接写发布后的完整地址" + (site.isPresent() ? "：" : "，如") + address,
        "Put the file right into assets/, in none of its folders, and write its address on the web in full"
            + (site.isPresent() ? ": " : ", such as ")
            + address);
  }
}
