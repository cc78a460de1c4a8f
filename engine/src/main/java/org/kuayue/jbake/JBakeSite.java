package org.kuayue.jbake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.Language;
import org.kuayue.edition.ReadDocument;
import org.kuayue.header.DocumentType;
import org.kuayue.image.Pictures;
import org.kuayue.problem.Problems;
import org.kuayue.publish.redirect.Redirect;
import org.kuayue.publish.site.PageOutput;
import org.kuayue.source.SourceTree;

/**
 * The one door to JBake: its configuration, its markup and template engines. Its oven, crawler, renderer and
 * database are not used: they drop what they do not understand, and the pipeline must not.
 */
public final class JBakeSite {

  static {
    // JBake logs a line for each page and a stack trace for each error; our own log says what an editor needs.
    System.setProperty("org.slf4j.simpleLogger.log.org.jbake", "off");
  }

  private final SourceTree tree;
  private final DefaultJBakeConfiguration configuration;
  private final Settings settings;
  private final KuayueMarkupEngine markup;
  private final Map<Language, Labels> labels = new LinkedHashMap<>();
  private final Problems ofLabels = new Problems();

  /** Read while the sources are read, as what comes of them. */
  private final CompletableFuture<TemplateTexts> texts;

  /** What is wrong with a template is told when a page uses it. */
  private final CompletableFuture<StrictTemplateEngine> templates;

  private Consumer<PagesOnDemand> ready = pages -> {};

  /**
   * The project at {@code root}, to be baked into {@code output}.
   *
   * @param overrides win over {@code jbake.properties}; all but its defaults have to be settings
   */
  public JBakeSite(Path root, Path output, Properties overrides, Problems problems) {
    this.tree = new SourceTree(root);
    Configurations.Loaded loaded = Configurations.load(tree, output, overrides, problems);
    this.configuration = loaded.values();
    // What follows from a file that cannot be read is not told again key by key.
    this.settings = Settings.of(loaded, problems.hasErrors() ? new Problems() : problems);
    this.markup = new KuayueMarkupEngine(tree, settings.content(), settings.languages());
    settings.languages()
        .forEach(language -> labels.put(language, Labels.read(tree, settings.templates(), language, ofLabels)));
    this.texts = CompletableFuture.supplyAsync(() -> TemplateTexts.read(tree, settings.templates()));
    this.templates = texts.thenApplyAsync(read -> CompiledTemplates.engine(configuration, read.byName()));
  }

  /** Lets {@code listener} have the pages before they are rendered: who looks at one need not wait for all. */
  public void onReady(Consumer<PagesOnDemand> listener) {
    ready = listener;
  }

  /** What {@code jbake.properties} says. */
  public Settings settings() {
    return settings;
  }

  /** Reads one Markdown file by JBake's markup engine for it. */
  public Optional<ReadDocument> read(Path file, Problems problems) {
    return KuayueMarkupEngine.document(markup.parse(configuration, file.toFile()), problems);
  }

  /** Checks the templates of all pages of {@code documents}, the words of every language, the sheets and the worker. */
  public void checkTemplates(List<ContentDocument> documents, Problems problems) {
    for (DocumentType type : documents.stream().map(ContentDocument::type).collect(Collectors.toCollection(TreeSet::new))) {
      String template = Configurations.template(type);
      if (type.hasPage() && !settings.templates().resolve(template).toFile().isFile()) {
        problems.add(TemplateProblem.templateMissing(template));
      }
    }
    problems.addAll(texts.join().problems());
    Path sheets = settings.assets().resolve(StyleSheets.FOLDER);
    tree.files(sheets, StyleSheets.ENDING, problems).forEach(file -> tree.read(file, problems));
    Path worker = settings.templates().resolve(GeneratedFiles.WORKER);
    if (Files.isRegularFile(worker)) {
      tree.checkEncoding(worker, problems);
    }
    problems.addAll(ofLabels.sorted());
    Labels.compare(tree, settings.templates(), labels.values(), problems);
  }

  /** The address of {@code to} as the file at {@code from} writes it, both given from the site's root. */
  public static String relative(String from, String to) {
    return RelativeAddress.of(from, to);
  }

  /** The word called {@code name} of each language, empty where it has none. */
  public Map<Language, String> words(String name) {
    Map<Language, String> words = new LinkedHashMap<>();
    labels.forEach((language, labels) -> words.put(language, labels.words().getOrDefault(name, "")));
    return words;
  }

  /** The edition's colours in the light, by the names that style sheets have for them. */
  public SortedMap<String, String> colours() {
    return settings.theme().light();
  }

  /** The chapter numerals of the articles of {@code edition}, by the addresses of their pages, as the pages have them. */
  public Map<String, String> numerals(Edition edition) {
    LinkModels links = new LinkModels(edition, labels, settings.publishing().address());
    return edition.languages().stream()
        .flatMap(language -> edition.documents(language, DocumentType.ARTICLE))
        .collect(Collectors.toMap(ContentDocument::address, links::number));
  }

  /** Renders every page of {@code edition} to {@code output}; returns how many documents have one. */
  public int render(
      Edition edition,
      Pictures pictures,
      PageFiles files,
      List<Redirect> redirects,
      PageOutput output,
      Problems problems) {
    StrictTemplateEngine engine = templates.join();
    FigureModels figures =
        new FigureModels(
            edition,
            new PictureModels(pictures, files.assets()),
            new SectionVersions(edition, labels),
            new BlockTemplate(engine, labels));
    boolean broadsheet = engine.names().contains(Broadsheet.TEMPLATE); // an edition whose templates have none does without
    PageModels models = new PageModels(edition, settings, labels, figures, files, broadsheet);
    List<ContentDocument> pages = edition.documents().filter(document -> document.type().hasPage()).toList();
    ready.accept(new PagesOnDemand(new PageMaker(engine, models), pages));
    EditionRenderer renderer = new EditionRenderer(engine, models, output, problems);
    renderer.pages(pages);
    List<ContentDocument> covers =
        edition.languages().stream().flatMap(language -> edition.cover(language).stream()).toList();
    if (broadsheet) {
      renderer.broadsheets(new Broadsheet(models, figures), covers);
    }
    renderer.extraPages(covers, redirects, settings.publishing().address());
    return pages.size();
  }
}
