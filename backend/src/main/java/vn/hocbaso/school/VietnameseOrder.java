package vn.hocbaso.school;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Vietnamese class list: by given name (the last word), then by the whole name. */
final class VietnameseOrder {

  private VietnameseOrder() {}

  static Comparator<EnrolledStudent> ofStudents() {
    Collator collator = Collator.getInstance(Locale.of("vi"));
    return Comparator.comparing(
            (EnrolledStudent student) -> givenName(student.details().fullName()), collator)
        .thenComparing(student -> student.details().fullName(), collator)
        .thenComparing(student -> student.details().studentCode());
  }

  private static String givenName(String fullName) {
    return fullName.substring(fullName.lastIndexOf(' ') + 1);
  }
}
