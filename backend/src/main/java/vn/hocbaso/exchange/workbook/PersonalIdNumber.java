package vn.hocbaso.exchange.workbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The personal id number: three digits of place, one of century and sex, two of the year of birth,
 * six of chance. The digits serve to restore what Excel dropped and to warn, never to refuse a
 * number that someone typed in full.
 */
record PersonalIdNumber(String digits) {

  static final int LENGTH = 12;

  private static final Pattern FORM = Pattern.compile("\\d{12}");
  private static final int CENTURY_DIGIT = 3;

  /** Places that register births: the provinces as they were numbered when the number began. */
  private static final Set<String> PLACES =
      Set.of(
          "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020",
          "022", "024", "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038",
          "040", "042", "044", "045", "046", "048", "049", "051", "052", "054", "056", "058", "060",
          "062", "064", "066", "067", "068", "070", "072", "074", "075", "077", "079", "080", "082",
          "083", "084", "086", "087", "089", "091", "092", "093", "094", "095", "096");

  static Optional<PersonalIdNumber> of(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new PersonalIdNumber(text))
        : Optional.empty();
  }

  /**
   * The number whose one or two leading zeros are lost, if it can be no other: the place must exist
   * and the digits must not contradict what else is known about the student.
   */
  static Optional<PersonalIdNumber> restored(
      String digits, @Nullable String sex, @Nullable LocalDate birth) {
    if (digits.length() != LENGTH - 1 && digits.length() != LENGTH - 2) {
      return Optional.empty();
    }
    return of("0".repeat(LENGTH - digits.length()) + digits)
        .filter(number -> PLACES.contains(number.digits.substring(0, CENTURY_DIGIT)))
        .filter(number -> number.agreesWith(sex, birth));
  }

  /** True unless the digits say another sex or year of birth. */
  boolean agreesWith(@Nullable String sex, @Nullable LocalDate birth) {
    int century = digits.charAt(CENTURY_DIGIT) - '0';
    boolean female = century % 2 == 1;
    boolean sexAgrees =
        sex == null || sex.equals("UNKNOWN") || sex.equals(female ? "FEMALE" : "MALE");
    int year =
        1900
            + 100 * (century / 2)
            + Integer.parseInt(digits.substring(CENTURY_DIGIT + 1, CENTURY_DIGIT + 3));
    return sexAgrees && (birth == null || birth.getYear() == year);
  }
}
