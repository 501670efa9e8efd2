package vn.hocbaso.school;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Vietnamese class list: by given name (the last word), then by the whole name. */
public final class VietnameseOrder {

  private VietnameseOrder() {}

  static Comparator<EnrolledStudent> ofStudents() {
    return Comparator.comparing(
            (EnrolledStudent student) -> student.details().fullName(), ofNames())
        .thenComparing(student -> student.details().studentCode());
  }

  /** Full names as they stand in a list. */
  public static Comparator<String> ofNames() {
    Collator collator = Collator.getInstance(Locale.of("vi"));
    return Comparator.comparing(VietnameseOrder::givenName, collator).thenComparing(collator);
  }

  private static String givenName(String fullName) {
    return fullName.substring(fullName.lastIndexOf(' ') + 1);
  }
}
