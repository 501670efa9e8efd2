package vn.hocbaso.exchange.workbook;

import static vn.hocbaso.exchange.workbook.StudentField.CLASS_NAME;
import static vn.hocbaso.exchange.workbook.StudentField.DATE_OF_BIRTH;
import static vn.hocbaso.exchange.workbook.StudentField.DOCUMENT_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.ENROLMENT_STATUS;
import static vn.hocbaso.exchange.workbook.StudentField.ETHNICITY;
import static vn.hocbaso.exchange.workbook.StudentField.FULL_NAME;
import static vn.hocbaso.exchange.workbook.StudentField.NATIONALITY;
import static vn.hocbaso.exchange.workbook.StudentField.PLACE_OF_BIRTH;
import static vn.hocbaso.exchange.workbook.StudentField.SEX;
import static vn.hocbaso.exchange.workbook.StudentField.STUDENT_CODE;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns one line into a student: every value into its one form, every fault into a finding. All
 * faults of a line are found at once, so that a clerk mends them in one go.
 *
 * @param header column titles that hold for the line
 * @param today no student is born later
 * @param startsIn1904 how the workbook counts days
 */
record RowReader(HeaderRow header, LocalDate today, boolean startsIn1904) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_PLACE = 200;

  /** The oldest person who can still be in continuing education, generously. */
  private static final int OLDEST = 100;

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Zs}'’`.,()·-]+");

  /** Tên đứng riêng: one word or two. */
  private static final Pattern GIVEN_NAME =
      Pattern.compile("[\\p{L}\\p{M}'’-]+( [\\p{L}\\p{M}'’-]+)?");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._/-]{2,39}");
  private static final Pattern DOCUMENT = Pattern.compile("[A-Z0-9][A-Z0-9/-]{3,49}");
  private static final Pattern CLASS = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ./_-]{0,19}");
  private static final Pattern CLASS_WORD = Pattern.compile("(?iu)^lớp\\s*:?\\s*");

  /** Reads a line; the class title above it counts when the line itself names none. */
  StudentRow read(SheetRow row, @Nullable String classAbove) {
    RowValues values = new RowValues(header, row);
    readName(values, row);
    readClass(values, classAbove);
    readDateOfBirth(values);
    readCoded(values, SEX, CodeLists::sex, FindingCode.STUDENT_SEX_UNREADABLE);
    readCoded(values, ENROLMENT_STATUS, CodeLists::status, FindingCode.STUDENT_STATUS_UNREADABLE);
    readCoded(values, ETHNICITY, Ethnicities::code, FindingCode.STUDENT_ETHNICITY_UNREADABLE);
    readCoded(values, NATIONALITY, Nationalities::code, FindingCode.STUDENT_NATIONALITY_UNREADABLE);
    readNumber(values, STUDENT_CODE, CODE, FindingCode.STUDENT_CODE_UNREADABLE);
    readNumber(values, DOCUMENT_NUMBER, DOCUMENT, FindingCode.STUDENT_DOCUMENT_UNREADABLE);
    new IdNumberReader(values).read();
    readPlaceOfBirth(values);
    return values.finish();
  }

  private void readName(RowValues values, SheetRow row) {
    if (isTooLong(values, FULL_NAME)) {
      return;
    }
    if (!isReadable(values, FULL_NAME)) {
      values.find(FindingCode.STUDENT_VALUE_MISSING, FULL_NAME, FULL_NAME.title());
      return;
    }
    String name = values.text(FULL_NAME);
    if (header.givenName().isPresent()) {
      String given = Wording.clean(row.at(header.givenName().getAsInt()).text());
      // A column without a title may hold anything; remarks must not become part of a name.
      name = GIVEN_NAME.matcher(given).matches() ? name + " " + given : name;
    }
    if (name.length() > LONGEST_NAME) {
      values.find(FindingCode.STUDENT_VALUE_TOO_LONG, FULL_NAME, String.valueOf(LONGEST_NAME));
    } else if (NAME.matcher(name).matches()) {
      values.put(FULL_NAME, name);
    } else {
      values.find(FindingCode.STUDENT_NAME_UNREADABLE, FULL_NAME);
    }
  }

  private void readClass(RowValues values, @Nullable String classAbove) {
    if (isTooLong(values, CLASS_NAME)) {
      return;
    }
    String written = CLASS_WORD.matcher(values.text(CLASS_NAME)).replaceFirst("");
    if (written.isEmpty() && classAbove != null) {
      values.put(CLASS_NAME, classAbove);
      return;
    }
    if (!isReadable(values, CLASS_NAME)) {
      values.find(FindingCode.STUDENT_VALUE_MISSING, CLASS_NAME, CLASS_NAME.title());
      return;
    }
    boolean becameDate = values.cell(CLASS_NAME).isNumber() && written.length() > 2;
    if (becameDate || !CLASS.matcher(written).matches()) {
      values.find(FindingCode.STUDENT_CLASS_UNREADABLE, CLASS_NAME);
    } else {
      values.put(CLASS_NAME, written);
    }
  }

  private void readDateOfBirth(RowValues values) {
    if (isTooLong(values, DATE_OF_BIRTH)) {
      return;
    }
    if (!isReadable(values, DATE_OF_BIRTH)) {
      values.find(FindingCode.STUDENT_VALUE_MISSING, DATE_OF_BIRTH, DATE_OF_BIRTH.title());
      return;
    }
    Optional<LocalDate> date = DateCell.read(values.cell(DATE_OF_BIRTH), startsIn1904);
    if (date.isEmpty()) {
      values.find(FindingCode.STUDENT_DATE_UNREADABLE, DATE_OF_BIRTH);
    } else if (date.get().isAfter(today) || date.get().isBefore(today.minusYears(OLDEST))) {
      values.find(FindingCode.STUDENT_DATE_IMPLAUSIBLE, DATE_OF_BIRTH);
    } else {
      values.put(DATE_OF_BIRTH, date.get().toString());
    }
  }

  private static void readCoded(
      RowValues values,
      StudentField field,
      Function<String, Optional<String>> codes,
      FindingCode unknown) {
    if (!isReadable(values, field)) {
      return;
    }
    codes
        .apply(values.text(field))
        .ifPresentOrElse(code -> values.put(field, code), () -> values.find(unknown, field));
  }

  private static void readNumber(
      RowValues values, StudentField field, Pattern form, FindingCode unreadable) {
    if (!isReadable(values, field)) {
      return;
    }
    String text = values.text(field).replace(" ", "").replace("'", "").toUpperCase(Locale.ROOT);
    Optional<String> number =
        values.cell(field).isNumber() ? StoredNumber.digits(text) : Optional.of(text);
    number
        .filter(code -> form.matcher(code).matches())
        .ifPresentOrElse(code -> values.put(field, code), () -> values.find(unreadable, field));
  }

  private static void readPlaceOfBirth(RowValues values) {
    if (!isReadable(values, PLACE_OF_BIRTH)) {
      return;
    }
    String place = values.text(PLACE_OF_BIRTH);
    if (place.length() > LONGEST_PLACE) {
      values.find(
          FindingCode.STUDENT_VALUE_TOO_LONG, PLACE_OF_BIRTH, String.valueOf(LONGEST_PLACE));
    } else {
      values.put(PLACE_OF_BIRTH, place);
    }
  }

  /** True when the cell has a value to read; says so when it is too long or an Excel error. */
  static boolean isReadable(RowValues values, StudentField field) {
    if (isTooLong(values, field)) {
      return false;
    }
    Cell cell = values.cell(field);
    if (cell.kind() == Cell.Kind.ERROR) {
      values.find(FindingCode.STUDENT_CELL_ERROR, field);
      return false;
    }
    return !cell.isBlank();
  }

  private static boolean isTooLong(RowValues values, StudentField field) {
    if (!values.cell(field).isTooLong()) {
      return false;
    }
    String longest = String.valueOf(CellText.LONGEST);
    values.find(FindingCode.STUDENT_VALUE_TOO_LONG, field, longest);
    return true;
  }
}
