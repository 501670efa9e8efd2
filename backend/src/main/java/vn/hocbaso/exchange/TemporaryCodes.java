package vn.hocbaso.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.exchange.workbook.Wording;
import vn.hocbaso.school.StudentDetails;

/**
 * Codes for students who have none from the sector database yet: from the personal id number where
 * there is one, else from date of birth and name. The same list against the same register gives the
 * same codes.
 */
final class TemporaryCodes {

  private static final int LONGEST_NAME = 20;

  private final Set<String> taken;

  TemporaryCodes(Set<String> existing, List<StudentRow> rows) {
    taken = new HashSet<>(existing);
    rows.stream()
        .map(row -> row.value(StudentField.STUDENT_CODE))
        .filter(Objects::nonNull)
        .forEach(taken::add);
  }

  String next(StudentRow row) {
    String number = row.value(StudentField.PERSONAL_ID_NUMBER);
    String base = StudentDetails.TEMPORARY_PREFIX + (number == null ? person(row) : number);
    String code = base;
    for (int counter = 2; !taken.add(code); counter++) {
      code = base + "-" + counter;
    }
    return code;
  }

  private static String person(StudentRow row) {
    String day = Objects.requireNonNullElse(row.value(StudentField.DATE_OF_BIRTH), "");
    String name = Wording.folded(Objects.requireNonNullElse(row.value(StudentField.FULL_NAME), ""));
    return day.replace("-", "") + "-" + name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
