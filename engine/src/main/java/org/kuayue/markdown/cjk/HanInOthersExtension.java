package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.tree.Raw;

/**
 * Chinese words in a document of a language that is not written in Han characters get {@code lang="zh"}, so that they
 * are spoken in Chinese and set in a Chinese typeface. Other foreign words are left alone: their script does not say
 * which language they are.
 */
public final class HanInOthersExtension implements HtmlRenderer.HtmlRendererExtension {

  private static final Pattern HAN =
      Pattern.compile(
          "[《〈「『（【]?\\p{IsHan}(?:[\\p{IsHan}、-〿！-～·—…“”‘’]*\\p{IsHan})?[》〉」』）】。！？]?");

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(
        options -> () -> Set.of(new NodeRenderingHandler<>(Text.class, HanInOthersExtension::render)));
  }

  private static void render(Text node, NodeRendererContext context, HtmlWriter html) {
    String raw = Raw.of(node.getChars());
    String text = Raw.isLiteral(raw) ? raw : node.getChars().unescape();
    if (DocumentLanguage.isWrittenInHan(context.getDocument())) {
      html.text(text);
      return;
    }
    Matcher han = HAN.matcher(text);
    int end = 0;
    while (han.find()) {
      html.text(text.substring(end, han.start()));
      html.raw("<span lang=\"zh\">");
      html.text(han.group());
      html.raw("</span>");
      end = han.end();
    }
    html.text(text.substring(end));
  }
}
