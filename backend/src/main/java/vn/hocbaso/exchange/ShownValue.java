package vn.hocbaso.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.CodeNames;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.platform.problem.Texts;

/** A value of the register as a clerk would write it: words for codes, the day first in dates. */
final class ShownValue {

  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private ShownValue() {}

  /** What a clerk calls the field. */
  static String label(StudentField field, Locale language) {
    return Texts.problem(language, "STUDENT_FIELD." + field.key(), List.of());
  }

  static @Nullable String of(StudentField field, @Nullable String value, Locale language) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case DATE_OF_BIRTH -> LocalDate.parse(value).format(DAY_FIRST);
      case SEX -> Texts.problem(language, "STUDENT_SEX." + value, List.of());
      case ETHNICITY -> CodeNames.ethnicity(value);
      case ENROLMENT_STATUS -> CodeNames.status(value);
      case NATIONALITY -> CodeNames.nationality(value, language);
      case CLASS_NAME,
          STUDENT_CODE,
          FULL_NAME,
          PERSONAL_ID_NUMBER,
          DOCUMENT_NUMBER,
          PLACE_OF_BIRTH ->
          value;
    };
  }
}
