package vn.hocbaso.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** One line of a sheet for readers outside of this package; columns count from 0. */
public final class SheetLine {

  /** As many digits as Excel shows; further ones are the noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private final SheetRow row;
  private final boolean startsIn1904;

  SheetLine(SheetRow row, boolean startsIn1904) {
    this.row = row;
    this.startsIn1904 = startsIn1904;
  }

  /** As Excel shows it at the left edge, from 1. */
  public int number() {
    return row.number();
  }

  /** The columns with something in them, in their order. */
  public Set<Integer> columns() {
    return row.cells().keySet();
  }

  /** Whether there is nothing to see. */
  public boolean isBlank(int column) {
    return row.at(column).isBlank();
  }

  /** The content as a person sees it: words as they stand, a number with the digits shown. */
  public String value(int column) {
    Cell cell = row.at(column);
    return cell.isNumber() ? shown(cell.text()) : cell.text();
  }

  /** The words without line breaks, doubled spaces and invisible characters. */
  public String words(int column) {
    return Wording.clean(value(column));
  }

  /** Whether the cell shows #N/A, #REF! or the like. */
  public boolean isError(int column) {
    return row.at(column).kind() == Cell.Kind.ERROR;
  }

  /** Whether the file has more in this cell than is read. */
  public boolean isTooLong(int column) {
    return row.at(column).isTooLong();
  }

  /** The date in a cell, as day, month and year or as Excel's count of days. */
  public Optional<LocalDate> date(int column) {
    return DateCell.read(row.at(column), startsIn1904);
  }

  private static String shown(String stored) {
    try {
      BigDecimal number = new BigDecimal(stored.strip());
      // An exponent of many digits would unfold to as many zeros.
      return Math.abs((long) number.precision() - number.scale()) > SHOWN.getPrecision()
          ? stored
          : number.round(SHOWN).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException none) {
      return stored;
    }
  }
}
