package vn.hocbaso.exchange.workbook;

/**
 * One cell as the file holds it.
 *
 * @param kind how Excel stores it
 * @param text content: for numbers the stored digits, not the displayed ones
 */
record Cell(Kind kind, String text) {

  static final Cell EMPTY = new Cell(Kind.TEXT, "");

  /** Storage kinds that make a difference for reading. */
  enum Kind {
    TEXT,
    NUMBER,
    /** The cell shows #N/A, #REF! or the like. */
    ERROR
  }

  boolean isBlank() {
    return Wording.isBlank(text);
  }

  /** True when the file has more in this cell than is read. */
  boolean isTooLong() {
    return text.length() > CellText.LONGEST;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
