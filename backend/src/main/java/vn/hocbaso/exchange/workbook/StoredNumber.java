package vn.hocbaso.exchange.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Undoes what Excel does to codes that consist of digits. */
final class StoredNumber {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,20})?(E\\+?\\d{1,2})?");

  private StoredNumber() {}

  /**
   * The plain digits of a number as Excel stores or shows it, {@code 9.2217000123E10} included.
   *
   * @return nothing when it is no whole number, or when the writing has fewer digits than the
   *     number: then Excel has rounded it
   */
  static Optional<String> digits(String text) {
    String written = text.toUpperCase(Locale.ROOT).replace(',', '.');
    if (!NUMBER.matcher(written).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(written);
    BigDecimal shortest = number.stripTrailingZeros();
    if (shortest.scale() > 0 || (isScientific(text) && shortest.scale() < 0)) {
      return Optional.empty();
    }
    return Optional.of(number.toBigInteger().toString());
  }

  /** True for a writing with an exponent. */
  static boolean isScientific(String text) {
    return text.indexOf('E') > 0 || text.indexOf('e') > 0;
  }
}
