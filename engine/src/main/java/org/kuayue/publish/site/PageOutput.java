package org.kuayue.publish.site;

import java.io.IOException;

/** Where finished pages go. Different pages may come side by side. */
public interface PageOutput {

  /** Puts the page {@code html} at {@code address}, with what every page gets. */
  void write(String address, String html) throws IOException;
}
