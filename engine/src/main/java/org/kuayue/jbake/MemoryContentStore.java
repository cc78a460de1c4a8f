package org.kuayue.jbake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store in plain memory, found by source path. JBake's own starts an embedded database for seconds, to
 * hold what fits into a map; it is neither started here nor on the class path.
 */
final class MemoryContentStore extends ContentStore {

  private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

  MemoryContentStore() {
    super("memory", "kuayue");
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getSourceuri(), document);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String sourceUri) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    if (documents.containsKey(sourceUri)) {
      found.add(documents.get(sourceUri));
    }
    return found;
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    documents.values().stream().filter(document -> document.getType().equals(type)).forEach(found::add);
    return found;
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return getAllContent(type); // nothing else is ever added
  }

  @Override
  public long getDocumentCount(String type) {
    return getAllContent(type).size();
  }

  /** Every document, in the order in which they were added. */
  Collection<DocumentModel> all() {
    return documents.values();
  }
}
