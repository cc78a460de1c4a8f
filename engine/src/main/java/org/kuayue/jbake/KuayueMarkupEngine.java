package org.kuayue.jbake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Language;
import org.kuayue.edition.ReadDocument;
import org.kuayue.header.Header;
import org.kuayue.header.HeaderParser;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceTree;

/**
 * JBake's engine for {@code .md}: strict reading, typed header, our Markdown. What JBake's model cannot carry (types,
 * positions, problems) is in it as values of ours. JBake's table of engines was rejected: it is one for all bakes in a JVM,
 * and looks for engines of languages that are not here, in all jars.
 */
final class KuayueMarkupEngine implements ParserEngine {

  static final String DOCUMENT = "kuayue.document";
  static final String PROBLEMS = "kuayue.problems";

  private static final String ENDING = ".md";

  private final SourceTree tree;
  private final Path content;
  private final List<Language> languages;

  /** An engine for the files below {@code content}, in {@code languages}, the first of which has no folder. */
  KuayueMarkupEngine(SourceTree tree, Path content, List<Language> languages) {
    this.tree = tree;
    this.content = content;
    this.languages = languages;
  }

  @Override
  public DocumentModel parse(JBakeConfiguration configuration, File file) {
    Problems problems = new Problems();
    DocumentModel model = new DocumentModel();
    model.put(
        DOCUMENT,
        tree.read(file.toPath(), problems)
            .flatMap(
                source ->
                    HeaderParser.parse(source, problems)
                        .flatMap(header -> document(source, content.relativize(file.toPath()), header, problems))));
    model.put(PROBLEMS, problems.sorted());
    return model;
  }

  /** JBake's other way in, which nobody takes. */
  @Override
  public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
    throw new UnsupportedOperationException("parse(JBakeConfiguration, File)");
  }

  private Optional<ReadDocument> document(
      SourceFile source, Path file, HeaderParser.Result result, Problems problems) {
    String name = file.toString().replace('\\', '/');
    String path = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    Language language =
        languages.stream()
            .filter(other -> !other.folder().isEmpty() && path.startsWith(other.folder() + "/"))
            .findFirst()
            .orElse(languages.get(0));
    String pathInLanguage = language.folder().isEmpty() ? path : path.substring(language.folder().length() + 1);
    return Markdown.parse(source, result.bodyOffset(), language.tag(), problems)
        .map(tree -> document(language, pathInLanguage, result.header(), tree));
  }

  private ReadDocument document(Language language, String path, Header header, MarkdownTree tree) {
    return new ReadDocument(ContentDocument.of(language, path, header, tree, languages.size() > 1), tree);
  }

  @SuppressWarnings("unchecked") // parse() puts these types
  static Optional<ReadDocument> document(DocumentModel model, Problems problems) {
    problems.addAll((List<Problem>) model.get(PROBLEMS));
    return (Optional<ReadDocument>) model.get(DOCUMENT);
  }
}
