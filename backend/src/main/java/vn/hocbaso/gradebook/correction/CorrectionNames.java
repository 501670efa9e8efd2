package vn.hocbaso.gradebook.correction;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.column.ColumnPart;

/** What corrections are about, in the language of whoever sent the request at hand. */
public interface CorrectionNames {

  /** The column of a cell; empty when its book has no such column any more. */
  Optional<ColumnName> column(CorrectedCell cell);

  /** The name of a period. */
  String period(String code);

  /** The name of the person behind an account. */
  String person(UUID schoolId, String account);

  /** A column as people name it. */
  record ColumnName(String label, ColumnPart part, @Nullable String slot) {}
}
