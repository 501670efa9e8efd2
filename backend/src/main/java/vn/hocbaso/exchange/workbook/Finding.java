package vn.hocbaso.exchange.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a row.
 *
 * @param code key of the text
 * @param field what it is about, if a single value
 * @param column title of the column as written in the file, if it has one
 * @param arguments fill {0}, {1}, … of the text
 */
public record Finding(
    FindingCode code,
    @Nullable StudentField field,
    @Nullable String column,
    List<String> arguments) {

  /** Copies the arguments so that the finding cannot change. */
  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** A finding about the row as a whole. */
  public static Finding of(FindingCode code, String... arguments) {
    return new Finding(code, null, null, List.of(arguments));
  }

  /** A finding about one value. */
  public static Finding at(
      FindingCode code, StudentField field, @Nullable String column, String... arguments) {
    return new Finding(code, field, column, List.of(arguments));
  }
}
