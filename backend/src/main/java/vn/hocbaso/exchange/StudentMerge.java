package vn.hocbaso.exchange;

import static vn.hocbaso.exchange.workbook.StudentField.DATE_OF_BIRTH;
import static vn.hocbaso.exchange.workbook.StudentField.DOCUMENT_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.ETHNICITY;
import static vn.hocbaso.exchange.workbook.StudentField.FULL_NAME;
import static vn.hocbaso.exchange.workbook.StudentField.NATIONALITY;
import static vn.hocbaso.exchange.workbook.StudentField.PERSONAL_ID_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.PLACE_OF_BIRTH;
import static vn.hocbaso.exchange.workbook.StudentField.SEX;
import static vn.hocbaso.exchange.workbook.StudentField.STUDENT_CODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.Finding;
import vn.hocbaso.exchange.workbook.FindingCode;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.school.Citizenship;
import vn.hocbaso.school.IdentityDocument;
import vn.hocbaso.school.Sex;
import vn.hocbaso.school.StudentDetails;

/**
 * Puts a row over what the register knows. What the row does not say stays as it is: an empty cell
 * never erases anything, because exports leave out what they do not know.
 */
final class StudentMerge {

  private static final String VIETNAM = "VN";
  private static final String FOREIGN_ETHNICITY = "55";

  private final StudentRow row;
  private final @Nullable StudentDetails known;
  private final List<Finding> problems = new ArrayList<>();

  StudentMerge(StudentRow row, @Nullable StudentDetails known) {
    this.row = row;
    this.known = known;
  }

  /** Values that a new student needs and the row lacks. */
  List<Finding> problems() {
    return problems;
  }

  /** The student as the row would have it; empty when something needed is missing. */
  Optional<StudentDetails> details(TemporaryCodes codes) {
    String fullName = require(FULL_NAME, known == null ? null : known.fullName());
    String dateOfBirth =
        require(DATE_OF_BIRTH, known == null ? null : known.dateOfBirth().toString());
    String nationality = nationality();
    String ethnicity = ethnicity(nationality);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Citizenship citizenship = citizenship(nationality);
    return Optional.of(
        new StudentDetails(
            studentCode(codes),
            fullName,
            LocalDate.parse(dateOfBirth),
            sex(),
            ethnicity,
            citizenship,
            nationality,
            valueOr(PERSONAL_ID_NUMBER, known == null ? null : known.personalIdNumber()),
            document(citizenship),
            valueOr(PLACE_OF_BIRTH, known == null ? null : known.placeOfBirth())));
  }

  private String studentCode(TemporaryCodes codes) {
    String code = valueOr(STUDENT_CODE, known == null ? null : known.studentCode());
    return code == null ? codes.next(row) : code;
  }

  private Sex sex() {
    String read = valueOr(SEX, known == null ? null : known.sex().name());
    return read == null ? Sex.UNKNOWN : Sex.valueOf(read);
  }

  /**
   * The sector's export names no nationality. Whoever has a Vietnamese ethnicity, or a personal id
   * number and no passport, is Vietnamese; a passport alone does not say of which country.
   */
  private String nationality() {
    String read = valueOr(NATIONALITY, known == null ? null : known.nationality());
    if (read != null) {
      return read;
    }
    String ethnicity = row.value(ETHNICITY);
    boolean foreignEthnicity = FOREIGN_ETHNICITY.equals(ethnicity);
    boolean passportOnly =
        row.value(DOCUMENT_NUMBER) != null && row.value(PERSONAL_ID_NUMBER) == null;
    boolean unclear = foreignEthnicity || (passportOnly && ethnicity == null);
    return unclear ? require(NATIONALITY, null) : VIETNAM;
  }

  /** Somebody of whom neither a number nor the file says it may turn out to be a foreigner. */
  private Citizenship citizenship(String nationality) {
    if (!nationality.equals(VIETNAM)) {
      return Citizenship.FOREIGN;
    }
    if (row.value(PERSONAL_ID_NUMBER) != null || row.value(NATIONALITY) != null) {
      return Citizenship.VIETNAMESE;
    }
    return known == null || !known.nationality().equals(VIETNAM)
        ? Citizenship.UNDETERMINED
        : known.citizenship();
  }

  private String ethnicity(String nationality) {
    String assumed =
        nationality.equals(VIETNAM) || nationality.isEmpty() ? null : FOREIGN_ETHNICITY;
    return require(ETHNICITY, known == null ? assumed : known.ethnicityCode());
  }

  private @Nullable IdentityDocument document(Citizenship citizenship) {
    IdentityDocument present = known == null ? null : known.document();
    String number = row.value(DOCUMENT_NUMBER);
    if (number == null || (present != null && present.number().equals(number))) {
      return present;
    }
    return new IdentityDocument(
        citizenship == Citizenship.FOREIGN
            ? IdentityDocument.Type.PASSPORT
            : IdentityDocument.Type.OTHER,
        number);
  }

  private @Nullable String valueOr(StudentField field, @Nullable String otherwise) {
    String value = row.value(field);
    return value == null ? otherwise : value;
  }

  /** The value, or an empty text after saying that it is missing. */
  private String require(StudentField field, @Nullable String otherwise) {
    String value = valueOr(field, otherwise);
    if (value == null) {
      problems.add(
          Finding.at(FindingCode.STUDENT_VALUE_MISSING, field, field.title(), "", field.title()));
    }
    return Objects.requireNonNullElse(value, "");
  }
}
