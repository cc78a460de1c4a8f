package org.kuayue.jbake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Language;
import org.kuayue.header.Header;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.HeaderParser;
import org.kuayue.markdown.Markdown;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceTree;

/**
 * JBake's markup engine for {@code .md}: strict reading, typed header, our Markdown. What JBake's model cannot carry
 * (types, positions, problems) is in it as values of ours. It keeps no state, so that bakes can run side by side.
 */
final class KuayueMarkupEngine extends MarkupEngine {

  static final String DOCUMENT = "kuayue.document";
  static final String PROBLEMS = "kuayue.problems";

  @Override
  public DocumentModel parse(JBakeConfiguration configuration, File file) {
    Path content = configuration.getContentFolder().toPath();
    SourceTree tree = new SourceTree(content.getParent());
    Problems problems = new Problems();
    List<Language> languages = Settings.languages((DefaultJBakeConfiguration) configuration);
    DocumentModel model = new DocumentModel();
    model.put(
        DOCUMENT,
        tree.read(file.toPath(), problems)
            .flatMap(
                source ->
                    HeaderParser.parse(source, problems)
                        .flatMap(
                            header ->
                                document(source, content.relativize(file.toPath()), languages, header, problems))));
    model.put(PROBLEMS, problems.sorted());
    return model;
  }

  private static Optional<ContentDocument> document(
      SourceFile source, Path file, List<Language> languages, HeaderParser.Result result, Problems problems) {
    String path = file.toString().replace('\\', '/').replaceFirst("\\.md$", "");
    Language language =
        languages.stream()
            .filter(other -> !other.folder().isEmpty() && path.startsWith(other.folder() + "/"))
            .findFirst()
            .orElse(languages.get(0));
    String pathInLanguage = language.folder().isEmpty() ? path : path.substring(language.folder().length() + 1);
    return Markdown.parse(source, result.bodyOffset(), language.tag(), problems)
        .map(body -> new ContentDocument(source, language, pathInLanguage, result.header(), body));
  }

  /** What JBake's own parts need to know of a document that was parsed. */
  static DocumentModel jbakeModel(ContentDocument document) {
    Header header = document.header();
    DocumentModel model = new DocumentModel();
    model.setType(document.type().word());
    model.setStatus("published");
    model.setUri(document.address());
    model.setSourceUri(document.source().path());
    model.setTitle(header.get(HeaderKey.TITLE).orElse(""));
    return model;
  }

  @SuppressWarnings("unchecked") // parse() puts these types
  static Optional<ContentDocument> document(DocumentModel model, Problems problems) {
    problems.addAll((List<Problem>) model.get(PROBLEMS));
    return (Optional<ContentDocument>) model.get(DOCUMENT);
  }
}
