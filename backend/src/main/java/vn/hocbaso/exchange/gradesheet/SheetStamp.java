package vn.hocbaso.exchange.gradesheet;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.gradebook.BookPages.Address;

/**
 * Which book a file was made from, and when.
 *
 * @param subject code of the one subject in it; empty for all that the person could see
 */
record SheetStamp(
    Address book, String subject, String className, String schoolYear, Instant exportedAt) {

  /** As lines of a name and a value. */
  Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("school", book.schoolId().toString());
    lines.put("class", book.classId().toString());
    lines.put("period", book.period());
    lines.put("subject", subject);
    lines.put("className", className);
    lines.put("schoolYear", schoolYear);
    lines.put("exportedAt", exportedAt.toString());
    return lines;
  }

  /** The stamp that such lines make, if they are whole. */
  static Optional<SheetStamp> of(Map<String, String> lines) {
    try {
      return Optional.of(
          new SheetStamp(
              new Address(
                  UUID.fromString(lines.getOrDefault("school", "")),
                  UUID.fromString(lines.getOrDefault("class", "")),
                  lines.getOrDefault("period", "")),
              lines.getOrDefault("subject", ""),
              lines.getOrDefault("className", ""),
              lines.getOrDefault("schoolYear", ""),
              Instant.parse(lines.getOrDefault("exportedAt", ""))));
    } catch (IllegalArgumentException | DateTimeParseException damaged) {
      return Optional.empty();
    }
  }
}
