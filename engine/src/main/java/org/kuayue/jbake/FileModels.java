package org.kuayue.jbake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.SiteAddress;
import org.kuayue.icon.Icons;
import org.kuayue.icon.WebManifests;
import org.kuayue.share.ShareImages;

/** What pages tell of their font, their icons and their share image. */
final class FileModels {

  private final PageFiles files;
  private final Optional<SiteAddress> site;

  FileModels(PageFiles files, Optional<SiteAddress> site) {
    this.files = files;
    this.site = site;
  }

  /** Puts them into the model of {@code page}. */
  void put(Map<String, Object> model, ContentDocument page) {
    files
        .fonts()
        .file(page.language())
        .ifPresent(file -> model.put("headlineFont", address(page, file)));
    if (!files.icons().files().isEmpty()) {
      Map<String, Object> icons = new LinkedHashMap<>();
      icons.put("drawing", address(page, Icons.DRAWING));
      icons.put("small", address(page, Icons.SMALL));
      icons.put("touch", address(page, Icons.TOUCH));
      icons.put("manifest", address(page, WebManifests.address(page.language())));
      model.put("icons", icons);
    }
    shareImage(page).ifPresent(image -> model.put("share", share(page, image)));
  }

  /** The absolute address of the share image of {@code page}, if there is one. */
  Optional<String> shareImage(ContentDocument page) {
    return site.flatMap(known -> files.shares().image(page).map(files.assets()::address).map(known::url));
  }

  private Map<String, Object> share(ContentDocument page, String image) {
    Map<String, Object> share = new LinkedHashMap<>();
    share.put("image", image);
    share.put("width", ShareImages.WIDTH);
    share.put("height", ShareImages.HEIGHT);
    files.shares().poster(page).ifPresent(poster -> share.put("poster", address(page, poster)));
    return share;
  }

  private String address(ContentDocument page, String name) {
    return RelativeAddress.of(page.address(), files.assets().address(name));
  }
}
