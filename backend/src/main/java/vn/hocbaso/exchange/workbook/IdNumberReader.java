package vn.hocbaso.exchange.workbook;

import static vn.hocbaso.exchange.workbook.StudentField.DATE_OF_BIRTH;
import static vn.hocbaso.exchange.workbook.StudentField.PERSONAL_ID_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.SEX;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the personal id number after sex and date of birth, which help to tell whether a number
 * without its leading zeros can be only one.
 */
record IdNumberReader(RowValues values) {

  private static final int OLD_CARD_LENGTH = 9;

  void read() {
    if (!RowReader.isReadable(values, PERSONAL_ID_NUMBER)) {
      return;
    }
    String text = values.text(PERSONAL_ID_NUMBER).replaceAll("[ '.-]", "");
    boolean number = values.cell(PERSONAL_ID_NUMBER).isNumber();
    if (number || StoredNumber.isScientific(text)) {
      readStoredNumber(Wording.clean(values.cell(PERSONAL_ID_NUMBER).text()));
    } else {
      readDigits(text, false);
    }
  }

  private void readStoredNumber(String text) {
    Optional<String> digits = StoredNumber.digits(text);
    if (digits.isEmpty()) {
      boolean rounded = StoredNumber.isScientific(text);
      values.find(
          rounded
              ? FindingCode.STUDENT_ID_NUMBER_ROUNDED
              : FindingCode.STUDENT_ID_NUMBER_UNREADABLE,
          PERSONAL_ID_NUMBER);
      return;
    }
    readDigits(digits.get(), true);
  }

  private void readDigits(String digits, boolean wasNumber) {
    if (digits.length() == OLD_CARD_LENGTH && digits.chars().allMatch(Character::isDigit)) {
      values.find(FindingCode.STUDENT_ID_NUMBER_OLD_CARD, PERSONAL_ID_NUMBER);
      return;
    }
    Optional<PersonalIdNumber> written = PersonalIdNumber.of(digits);
    if (written.isPresent()) {
      keep(written.get());
      return;
    }
    // Ten digits typed as text are more likely two forgotten ones than two dropped zeros.
    boolean mayRestore = wasNumber || digits.length() == PersonalIdNumber.LENGTH - 1;
    Optional<PersonalIdNumber> restored =
        mayRestore
            ? PersonalIdNumber.restored(digits, values.value(SEX), birth())
            : Optional.empty();
    if (restored.isEmpty()) {
      values.find(FindingCode.STUDENT_ID_NUMBER_UNREADABLE, PERSONAL_ID_NUMBER);
      return;
    }
    values.put(PERSONAL_ID_NUMBER, restored.get().digits());
    values.find(
        FindingCode.STUDENT_ID_NUMBER_RESTORED, PERSONAL_ID_NUMBER, restored.get().digits());
  }

  private void keep(PersonalIdNumber number) {
    values.put(PERSONAL_ID_NUMBER, number.digits());
    if (!number.agreesWith(values.value(SEX), birth())) {
      values.find(FindingCode.STUDENT_ID_NUMBER_DIGITS_DIFFER, PERSONAL_ID_NUMBER);
    }
  }

  private @Nullable LocalDate birth() {
    String date = values.value(DATE_OF_BIRTH);
    return date == null ? null : LocalDate.parse(date);
  }
}
