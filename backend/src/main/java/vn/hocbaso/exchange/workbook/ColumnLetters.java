package vn.hocbaso.exchange.workbook;

/** Columns as spreadsheets name them: A, B, …, Z, AA. */
public final class ColumnLetters {

  private ColumnLetters() {}

  /** The letters of a column that counts from 0. */
  public static String of(int column) {
    return CellReference.letters(column);
  }
}
