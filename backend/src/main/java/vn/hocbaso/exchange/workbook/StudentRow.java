package vn.hocbaso.exchange.workbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One student of the file.
 *
 * @param number row as Excel numbers it, from 1
 * @param values what the row says, each value in the form that {@link StudentField} names; a value
 *     that is missing or unreadable is absent
 * @param findings problems and notes
 */
public record StudentRow(int number, Map<StudentField, String> values, List<Finding> findings) {

  /** Copies both so that the row cannot change. */
  public StudentRow {
    EnumMap<StudentField, String> copy = new EnumMap<>(StudentField.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
    findings = List.copyOf(findings);
  }

  /** A value, or nothing. */
  public @Nullable String value(StudentField field) {
    return values.get(field);
  }

  /** True when nothing keeps the row out of an import. */
  public boolean readable() {
    return findings.stream().noneMatch(finding -> finding.code().isProblem());
  }
}
