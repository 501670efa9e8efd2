package vn.hocbaso.exchange.workbook;

import vn.hocbaso.platform.problem.ProblemType;

/** Why a whole file cannot be read. Each text says what the person at the desk can do. */
public enum WorkbookProblem implements ProblemType {
  /** Nothing was uploaded, or a file without content. */
  STUDENT_FILE_EMPTY(400),
  /** The binary format of Excel 97 to 2003, or a workbook locked with a password. */
  STUDENT_FILE_OLD_EXCEL(400),
  /** Text, most likely comma-separated values, whatever its name says. */
  STUDENT_FILE_CSV(400),
  /** Not a workbook at all. */
  STUDENT_FILE_NOT_EXCEL(400),
  /** A workbook that is cut off or broken inside. */
  STUDENT_FILE_DAMAGED(400),
  /** A workbook built to exhaust or to mislead its reader. */
  STUDENT_FILE_SUSPICIOUS(400),
  /** No sheet has a line with the column titles. */
  STUDENT_FILE_NO_HEADER(400),
  /** The list lacks a column without which no student can be told apart. */
  STUDENT_FILE_COLUMN_MISSING(400),
  /** A header is there, but no student under it. */
  STUDENT_FILE_NO_STUDENTS(400),
  /** Larger than the upload limit. */
  STUDENT_FILE_TOO_LARGE(413),
  /** More student rows than one import takes. */
  STUDENT_FILE_TOO_MANY_ROWS(413),
  /** Reading took longer than it may. */
  STUDENT_FILE_TOO_SLOW(413);

  private final int status;

  WorkbookProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
