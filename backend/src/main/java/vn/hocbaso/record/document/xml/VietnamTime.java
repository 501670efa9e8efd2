package vn.hocbaso.record.document.xml;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as official documents write them: ISO 8601 with the offset of Việt Nam. */
final class VietnamTime {

  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

  private VietnamTime() {}

  static String write(Instant instant) {
    return FORM.format(instant.atOffset(OFFSET));
  }

  static Instant read(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
