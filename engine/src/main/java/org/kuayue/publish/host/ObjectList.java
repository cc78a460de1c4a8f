package org.kuayue.publish.host;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.parallel.Together;
import org.kuayue.publish.asset.AssetPlan;
import org.kuayue.publish.site.JsonText;
import org.kuayue.publish.site.MediaType;
import org.kuayue.publish.site.StagedSite;

/**
 * {@code objects.json}: for object stores, which send what they were told with each object and choose nothing by
 * themselves. Text is to be uploaded in its gzip form, which every browser reads.
 *
 * <p>Object by object, an upload takes minutes, and readers come meanwhile: what pages ask for under new names is before the
 * pages, then what tells of pages; and the list of all files is last, so that its presence says that all are there.
 */
final class ObjectList {

  private static final List<String> COPIES = List.of(".gz", ".br");

  private ObjectList() {}

  static String of(StagedSite site) {
    List<String> addresses = site.addresses();
    Set<String> all = new HashSet<>(addresses);
    List<String> inTurn =
        addresses.stream()
            .filter(address -> !isForHosts(address) && COPIES.stream().noneMatch(address::endsWith))
            .sorted(Comparator.comparing(ObjectList::turn)) // which leaves those of one turn in their order
            .toList();
    List<String> objects =
        Together.map(inTurn, address -> JsonText.object(object(address, all.contains(address + ".gz"))));
    return "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  private static Map<String, String> object(String address, boolean compressed) {
    Map<String, String> object = new LinkedHashMap<>();
    object.put("key", address);
    object.put("file", compressed ? address + ".gz" : address);
    object.put("contentType", MediaType.of(address).header());
    if (compressed) {
      object.put("contentEncoding", "gzip");
    }
    object.put("cacheControl", ResponseHeaders.cacheControl(address));
    return object;
  }

  private static int turn(String address) {
    if (address.equals(GeneratedFiles.MANIFEST)) {
      return 3;
    }
    return AssetPlan.isHashed(address) ? 0 : address.endsWith(".html") ? 1 : 2;
  }

  private static boolean isForHosts(String address) {
    return address.startsWith("_") || address.startsWith(".") || address.equals(GeneratedFiles.CNAME);
  }
}
