package org.kuayue.jbake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kuayue.edition.ContentDocument;
import org.kuayue.font.HeadlineFonts;
import org.kuayue.icon.Icons;
import org.kuayue.icon.WebManifests;
import org.kuayue.share.ShareImages;

/** What pages tell of their font, their icons and their share image. */
final class FileModels {

  private final PageFiles files;
  private final Settings settings;

  FileModels(PageFiles files, Settings settings) {
    this.files = files;
    this.settings = settings;
  }

  /** Puts them into the model of {@code page}. */
  void put(Map<String, Object> model, ContentDocument page) {
    files
        .fonts()
        .file(page.language())
        .ifPresent(file -> model.put("headlineFont", address(page, HeadlineFonts.address(page.language()))));
    if (!files.icons().files().isEmpty()) {
      Map<String, Object> icons = new LinkedHashMap<>();
      icons.put("drawing", address(page, Icons.DRAWING));
      icons.put("small", address(page, Icons.SMALL));
      icons.put("touch", address(page, Icons.TOUCH));
      icons.put("manifest", address(page, WebManifests.address(page.language())));
      model.put("icons", icons);
    }
    files.shares().image(page).ifPresent(image -> model.put("share", share(page, image)));
  }

  private Map<String, Object> share(ContentDocument page, String image) {
    Map<String, Object> share = new LinkedHashMap<>();
    share.put("image", settings.url().orElseThrow() + image);
    share.put("width", ShareImages.WIDTH);
    share.put("height", ShareImages.HEIGHT);
    files.shares().poster(page).ifPresent(poster -> share.put("poster", address(page, poster)));
    return share;
  }

  private static String address(ContentDocument page, String name) {
    return RelativeAddress.of(page.address(), name);
  }
}
