package vn.hocbaso.gradebook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.id.Digests;

/**
 * A place in the chain of a book's history.
 *
 * @param number 0 before the first change
 * @param hash SHA-256 over everything up to here
 */
record ChangeLink(long number, String hash) {

  static final ChangeLink GENESIS = new ChangeLink(0, "0".repeat(64));

  /**
   * The link that a change adds. Hashed are its fields, each led by its length in bytes, so that no
   * two changes read alike; an absent value is a dash.
   */
  ChangeLink next(GradeChange change) {
    CellKey cell = change.cell();
    String fields =
        fields(
            hash,
            number + 1,
            ChronoUnit.MICROS.between(Instant.EPOCH, change.at()),
            cell.schoolId(),
            cell.classId(),
            cell.period(),
            cell.studentId(),
            cell.column(),
            change.version(),
            change.account(),
            change.oldValue(),
            change.newValue(),
            change.source().name(),
            change.reason());
    return new ChangeLink(number + 1, Digests.sha256(fields));
  }

  private static String fields(@Nullable Object... values) {
    return Arrays.stream(values)
        .map(value -> value == null ? null : Objects.toString(value))
        .map(ChangeLink::field)
        .collect(Collectors.joining());
  }

  private static String field(@Nullable String value) {
    return value == null ? "-," : value.getBytes(StandardCharsets.UTF_8).length + ":" + value + ",";
  }
}
