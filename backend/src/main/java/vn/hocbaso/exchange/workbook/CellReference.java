package vn.hocbaso.exchange.workbook;

import org.jspecify.annotations.Nullable;

/** Where a cell is. Excel has columns A to XFD and rows 1 to 1,048,576; nothing else is real. */
final class CellReference {

  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;
  private static final int LETTERS = 26;

  private CellReference() {}

  /** Column index from 0 of a reference such as {@code AB12}. */
  static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
      column = column * LETTERS + (reference.charAt(i) - 'A' + 1);
      if (column > LAST_COLUMN) {
        throw PartXml.damaged();
      }
    }
    if (column == 0) {
      throw PartXml.damaged();
    }
    return column - 1;
  }

  /** The letters of a column that counts from 0. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }

  static int rowNumber(@Nullable String written, int next) {
    try {
      int number = written == null ? next : Integer.parseInt(written);
      // Rows that go backwards would make two rows share the number a clerk looks for.
      if (number >= next && number <= LAST_ROW) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      throw PartXml.damaged();
    }
    throw PartXml.damaged();
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
