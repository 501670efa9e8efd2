package vn.hocbaso.record.document.pdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as Vietnamese documents write them. */
final class Wording {

  static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private Wording() {}

  /** ISO 8601 with the offset of Việt Nam, as NĐ 30/2020 Annex I asks for times of signing. */
  static String instant(Instant instant) {
    return INSTANT.format(instant.atOffset(OFFSET));
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String measure(@Nullable BigDecimal value, String unit) {
    return value == null ? "(không đo)" : value.toPlainString().replace('.', ',') + " " + unit;
  }

  static String upper(String text) {
    return text.toUpperCase(VIETNAMESE);
  }
}
