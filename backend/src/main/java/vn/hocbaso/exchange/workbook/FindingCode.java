package vn.hocbaso.exchange.workbook;

/**
 * What can be said about a row. A problem keeps the row out of the import; a note lets it through
 * and asks a person to look. The names are the keys of the texts.
 */
public enum FindingCode {
  /** A value that every student needs is not there. */
  STUDENT_VALUE_MISSING(true),
  /** The cell shows an Excel error such as #N/A. */
  STUDENT_CELL_ERROR(true),
  /** Longer than any honest value. */
  STUDENT_VALUE_TOO_LONG(true),
  /** Digits or signs that no name has. */
  STUDENT_NAME_UNREADABLE(true),
  /** Not a date, or not one that exists. */
  STUDENT_DATE_UNREADABLE(true),
  /** A date, but not one on which a student of today was born. */
  STUDENT_DATE_IMPLAUSIBLE(true),
  /** Neither Nam nor Nữ in any known writing. */
  STUDENT_SEX_UNREADABLE(true),
  /** Not among the sector's twelve states. */
  STUDENT_STATUS_UNREADABLE(true),
  /** Neither a code nor a name of the list of ethnicities. */
  STUDENT_ETHNICITY_UNREADABLE(true),
  /** Not a country by any known name. */
  STUDENT_NATIONALITY_UNREADABLE(true),
  /** Not twelve digits, and not to be restored beyond doubt. */
  STUDENT_ID_NUMBER_UNREADABLE(true),
  /** Excel has rounded the number: its last digits are gone. */
  STUDENT_ID_NUMBER_ROUNDED(true),
  /** The nine digits of the former identity card. */
  STUDENT_ID_NUMBER_OLD_CARD(true),
  /** Not in the form that the sector database issues. */
  STUDENT_CODE_UNREADABLE(true),
  /** Not in the form of a passport or entry document. */
  STUDENT_DOCUMENT_UNREADABLE(true),
  /** Excel has made a date out of a class such as 4/1. */
  STUDENT_CLASS_UNREADABLE(true),
  /** The same student stands in another row of the file. */
  STUDENT_ROW_REPEATED(true),
  /** The class does not exist in the school year. */
  STUDENT_CLASS_UNKNOWN(true),
  /** A number belongs to a student whom this school cannot see. */
  STUDENT_ELSEWHERE(true),
  /** The file has another official code than the register, and official codes never change. */
  STUDENT_CODE_DIFFERS(true),
  /** More than one student of the class has this name and date of birth. */
  STUDENT_AMBIGUOUS(true),
  /** The numbers of the row belong to different students. */
  STUDENT_NUMBERS_DISAGREE(true),

  /** Leading zeros that Excel had dropped were put back. */
  STUDENT_ID_NUMBER_RESTORED(false),
  /** The number's own digits say another sex or year of birth. */
  STUDENT_ID_NUMBER_DIGITS_DIFFER(false),
  /** No sex given: kept as not known. */
  STUDENT_SEX_MISSING(false),
  /** No number in common: matched by name, date of birth and class. */
  STUDENT_PROBABLY_SAME(false),
  /** Comes in without an identity that the Ministry accepts. */
  STUDENT_IDENTITY_MISSING(false),
  /** Comes in with a temporary code until the official one arrives. */
  STUDENT_CODE_TEMPORARY(false),
  /** Another class has a student of the same name and date of birth. */
  STUDENT_NAMESAKE(false),
  /** Lines without a student that were passed over. */
  STUDENT_LINES_SKIPPED(false),
  /** Other sheets hold lists too and were not read. */
  STUDENT_SHEETS_NOT_READ(false);

  private final boolean problem;

  FindingCode(boolean problem) {
    this.problem = problem;
  }

  /** True when the row cannot be imported as it is. */
  public boolean isProblem() {
    return problem;
  }
}
