package org.kuayue.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.SiteFile;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * No two sources have one address, and none has that of a file which the bake makes: the one that is written last would
 * win. Capital and small letters count as the same, since some disks hold them for that; so do the endings of two
 * photographs with one caption.
 */
final class AddressCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    Set<String> generated =
        GeneratedFiles.addresses(edition.languages()).stream().map(AddressCheck::plain).collect(Collectors.toSet());
    Map<String, String> taken = new HashMap<>();
    edition
        .documents()
        .filter(document -> document.type().hasPage())
        .forEach(document -> claim(taken, generated, document.address(), document.source(), problems));
    for (SiteFile file : edition.files()) {
      claim(taken, generated, file.address(), file.path(), problems);
      edition
          .photoOf(file)
          .map(ContentDocument::path)
          .ifPresent(path -> claim(taken, generated, path, file.path(), problems));
    }
  }

  private static void claim(
      Map<String, String> taken, Set<String> generated, String address, String source, Problems problems) {
    String plain = plain(address);
    if (generated.contains(plain)) {
      problems.add(GeneratedFiles.taken(address, source));
      return;
    }
    String first = taken.putIfAbsent(plain, source);
    if (first != null) {
      problems.add(addressDuplicate(address, first, source));
    }
  }

  private static String plain(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  private static Problem addressDuplicate(String address, String first, String source) {
    return Problem.error(
        "address-duplicate",
        SourceLocation.startOf(source),
        Text.of("地址“" + address + "”已经属于" + first, "the address " + address + " belongs to " + first + " already"),
        Text.of("请删去其中一个，或改名。", "Delete one of the two, or rename it."));
  }
}
