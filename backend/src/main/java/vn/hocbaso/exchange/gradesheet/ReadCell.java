package vn.hocbaso.exchange.gradesheet;

/**
 * A value of a file.
 *
 * @param at column of the sheet, from 0
 * @param column code of the column of the grade book
 * @param typed as a person sees it
 * @param readable false when the cell shows an error of Excel or holds more than is read
 */
record ReadCell(int at, String column, String typed, boolean readable) {

  boolean isBlank() {
    return readable && typed.isBlank();
  }
}
