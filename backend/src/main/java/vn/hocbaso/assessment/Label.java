package vn.hocbaso.assessment;

import java.util.Locale;

/**
 * A term of the regulation in both languages of the product; the Vietnamese one has legal force.
 */
public record Label(String vietnamese, String english) {

  /** The term in the given language; every language but English gets the Vietnamese term. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : vietnamese;
  }
}
