package org.kuayue.source;

import java.util.regex.Pattern;

/** Words in the letters of an address: any others turn into rows of percent signs in a chat. */
public final class Slug {

  /** What can be an address, or a part of one between slashes, as it is. */
  public static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_AROUND = Pattern.compile("^-|-$");

  private Slug() {}

  /** {@code words}, in small letters, with a hyphen for whatever else is between them; empty where nothing is left. */
  public static String of(String words) {
    return HYPHENS_AROUND.matcher(OTHER.matcher(words).replaceAll("-")).replaceAll("");
  }
}
