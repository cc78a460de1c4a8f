package org.kuayue.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayue.header.DocumentType;
import org.kuayue.header.HeaderKey;
import org.kuayue.markdown.HeadingIds;
import org.kuayue.parallel.Together;
import org.kuayue.source.FileKinds;
import org.kuayue.source.FileNames;

/**
 * All documents of a feature that go out, in all languages, found by language and path. Everything that looks a document
 * up does it here, by its path: stock JBake compares maps in a list, which is slow and at times wrong. What is held back
 * is known too, so that a link to it can be told from a link to nowhere.
 *
 * <p>It is longer than other classes because it is many questions to the same few maps, of a line or two each: parted, one
 * half would have to show the other its maps, and whoever asks would have to know which half to ask.
 */
public final class Edition {

  /** The path of a language's cover. */
  public static final String COVER = "index";

  private final List<Language> languages;
  private final Publication publication;
  private final List<SiteFile> files;
  private final Map<Language, Map<String, ContentDocument>> documents = new LinkedHashMap<>();
  private final Map<String, ContentDocument> byFile = new LinkedHashMap<>();
  private final List<ContentDocument> misplaced = new ArrayList<>();
  private final Set<String> unread;
  private final Optional<SiteAddress> site;

  /**
   * An edition of those {@code all} documents that {@code publication} lets out; headings get their ids here, because
   * versions of a page in several languages share them.
   *
   * @param unread the files that are to be documents and could not be read, or folders of such, by their paths below the
   *     content folder
   * @param site where it will stand, if that is known
   */
  public Edition(
      List<Language> languages,
      Collection<ContentDocument> all,
      Set<String> unread,
      List<SiteFile> files,
      Publication publication,
      Optional<SiteAddress> site) {
    this.languages = List.copyOf(languages);
    this.unread = new HashSet<>(unread);
    this.files = List.copyOf(files);
    this.publication = publication;
    this.site = site;
    languages.forEach(language -> documents.put(language, new LinkedHashMap<>()));
    Map<String, List<ContentDocument>> versions = new LinkedHashMap<>();
    for (ContentDocument document : all) {
      boolean out = publication.preview() || publication.holdsBack(document).isEmpty();
      if (out && !document.path().equals(document.properPath())) {
        setAside(document);
        continue;
      }
      byFile.put(document.file(), document);
      if (out) {
        documents.get(document.language()).put(document.path(), document);
        versions.computeIfAbsent(document.path(), path -> new ArrayList<>()).add(document);
      }
    }
    Together.each(versions.values(), Edition::assignIds);
  }

  /** What follows from its being elsewhere, that it is missing where it belongs, is not told as well. */
  private void setAside(ContentDocument document) {
    misplaced.add(document);
    unread.add(document.file());
    unread.add(document.language().file(document.properPath()));
  }

  private static void assignIds(List<ContentDocument> versions) {
    Set<String> others = versions.stream().flatMap(document -> document.otherIds().stream()).collect(Collectors.toSet());
    HeadingIds.assign(versions.stream().map(ContentDocument::body).toList(), others);
  }

  /** The languages, the first at the site's root. */
  public List<Language> languages() {
    return languages;
  }

  /** Where it will stand, if that is known. */
  public Optional<SiteAddress> site() {
    return site;
  }

  /** Every document, by language and path. */
  public Stream<ContentDocument> documents() {
    return documents.values().stream().flatMap(tree -> tree.values().stream());
  }

  /** What would go out as well, but is not where its type belongs. */
  public List<ContentDocument> misplaced() {
    return misplaced;
  }

  /** The documents of {@code type} in {@code language}, by path. */
  public Stream<ContentDocument> documents(Language language, DocumentType type) {
    return documents.get(language).values().stream().filter(document -> document.type() == type);
  }

  /** The document at {@code path} in {@code language}. */
  public Optional<ContentDocument> find(Language language, String path) {
    return Optional.ofNullable(documents.get(language).get(path));
  }

  /** The cover of {@code language}. */
  public Optional<ContentDocument> cover(Language language) {
    return find(language, COVER).filter(document -> document.type() == DocumentType.COVER);
  }

  /** The photo called {@code slug}, with its caption in {@code language}. */
  public Optional<ContentDocument> photo(Language language, String slug) {
    return find(language, FileKinds.PHOTO_FOLDER + slug).filter(document -> document.type() == DocumentType.PHOTO);
  }

  /** The photo whose photograph {@code file} is, with its caption in the first language. */
  public Optional<ContentDocument> photoOf(SiteFile file) {
    return Optional.ofNullable(byFile.get(FileNames.stem(file.address()) + ".md"))
        .filter(document -> file.photograph() && document.type() == DocumentType.PHOTO)
        .filter(document -> document.file().startsWith(FileKinds.PHOTO_FOLDER));
  }

  /** The document whose page {@code target} means; nothing where it has no page. */
  public Optional<ContentDocument> page(Target target) {
    return Optional.ofNullable(byFile.get(target.address()))
        .filter(other -> other.type().hasPage())
        .filter(other -> find(other.language(), other.path()).isPresent());
  }

  /** Why {@code document} is not to go out, if so; only a preview's documents can be such. */
  public Optional<Publication.Reason> heldBack(ContentDocument document) {
    return publication.holdsBack(document);
  }

  /** Why the document in {@code file}, a path below the content folder, is there but not in this edition, if so. */
  public Optional<Publication.Reason> leftOut(String file) {
    return publication.preview() ? Optional.empty() : Optional.ofNullable(byFile.get(file)).flatMap(publication::holdsBack);
  }

  /**
   * Whether the document in {@code file}, a path below the content folder, is there but could not be read, or is misplaced.
   * What is wrong with it is told; that it is missing is not told as well.
   */
  public boolean isUnread(String file) {
    for (int end = file.length(); end > 0; end = file.lastIndexOf('/', end - 1)) {
      if (unread.contains(file.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** The same, for the document at {@code path} in {@code language}. */
  public boolean isUnread(Language language, String path) {
    return isUnread(language.file(path));
  }

  /** Whether all documents could be read and are in their places. */
  public boolean isWhole() {
    return unread.isEmpty();
  }

  /** Whether there is a photo called {@code slug} with its caption in {@code language}, be it read or not. */
  public boolean hasPhoto(Language language, String slug) {
    return photo(language, slug).isPresent() || isUnread(language, FileKinds.PHOTO_FOLDER + slug);
  }

  /** The files that are no documents. */
  public List<SiteFile> files() {
    return files;
  }

  /** The versions of {@code document} in all languages that have it, itself among them. */
  public List<ContentDocument> versions(ContentDocument document) {
    return languages.stream().flatMap(language -> find(language, document.path()).stream()).toList();
  }

  /**
   * The two versions of a page.
   *
   * @param original in the first language
   * @param translation in another one
   */
  public record Pair(ContentDocument original, ContentDocument translation) {}

  /** Every document of another language than the first, with its original where that is there. */
  public Stream<Pair> pairs() {
    Language first = languages.get(0);
    return documents()
        .filter(document -> !document.language().equals(first))
        .flatMap(document -> find(first, document.path()).map(original -> new Pair(original, document)).stream());
  }

  /** The documents that the cover of {@code language} lists under {@code key}, in its order. */
  public List<ContentDocument> listed(Language language, HeaderKey<List<String>> key) {
    return cover(language).flatMap(cover -> cover.header().get(key)).orElse(List.of()).stream()
        .flatMap(path -> find(language, path).stream())
        .toList();
  }

  /** The photos that the cover of {@code language} shows, in its order. */
  public List<ContentDocument> coverPhotos(Language language) {
    return cover(language).flatMap(cover -> cover.header().get(HeaderKey.PHOTOS)).orElse(List.of()).stream()
        .flatMap(slug -> photo(language, slug).stream())
        .toList();
  }
}
