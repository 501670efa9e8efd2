package vn.hocbaso.exchange.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as schools write them (day first, four digits of year) and as Excel stores them (days since
 * a start). Two-digit years are refused: for a student of continuing education they say nothing.
 */
final class DateCell {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");

  /**
   * Five digits reach to the year 2173; six, or a zero in front, are a date typed without signs.
   */
  private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{0,4}(\\.\\d{1,20})?");

  /** Day 0 as it works out for every day from March 1900 on: Excel counts a 29 February 1900. */
  private static final LocalDate START_1900 = LocalDate.of(1899, 12, 30);

  private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

  private DateCell() {}

  /** The date, or nothing when the cell holds none that exists. */
  static Optional<LocalDate> read(Cell cell, boolean startsIn1904) {
    String text = Wording.clean(cell.text());
    // Serial numbers also arrive as text, from cells formatted as text after the fact.
    if (SERIAL.matcher(text).matches()) {
      long days = new BigDecimal(text).longValue();
      return Optional.of((startsIn1904 ? START_1904 : START_1900).plusDays(days));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
