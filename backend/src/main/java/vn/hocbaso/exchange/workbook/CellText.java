package vn.hocbaso.exchange.workbook;

/**
 * Collects the text of one cell, up to a bound: thousands of cells that refer to one text of many
 * megabytes must cost nothing. One character more than the bound is kept, which says that the text
 * is too long, so that no reader takes its beginning for the whole.
 */
final class CellText {

  /** Characters of the longest text that is read: more than twice the longest field. */
  static final int LONGEST = 500;

  private final StringBuilder text = new StringBuilder();

  void append(String part) {
    int room = LONGEST + 1 - text.length();
    if (room > 0) {
      text.append(part, 0, Math.min(room, part.length()));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
