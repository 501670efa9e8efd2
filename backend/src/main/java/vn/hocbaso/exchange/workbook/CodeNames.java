package vn.hocbaso.exchange.workbook;

import java.util.Locale;

/** The words that people use for the codes that this package reads. */
public final class CodeNames {

  private CodeNames() {}

  /** Name of an ethnicity (dân tộc) by its two digits; names are the same in every language. */
  public static String ethnicity(String code) {
    return Ethnicities.name(code);
  }

  /** Name of an enrolment status by its two digits, as the sector database has it. */
  public static String status(String code) {
    return CodeLists.statusName(code);
  }

  /** Name of a country (ISO 3166-1 alpha-2) in a language. */
  public static String nationality(String code, Locale language) {
    return Locale.of("", code).getDisplayCountry(language);
  }
}
