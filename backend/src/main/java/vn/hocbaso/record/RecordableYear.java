package vn.hocbaso.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.RecordedYear;

/**
 * The closed year of a class as its records print it.
 *
 * @param closing which closing of the book it is
 * @param ruleSet id of the regulation that the results were computed by
 */
record RecordableYear(long closing, String ruleSet, List<Student> students) {

  /**
   * One student's year.
   *
   * @param overall code by which lists show the result
   * @param year what the record says; null while a secondary student awaits summer or a decision
   * @param settled whether there can be a record: nothing is awaited any more
   */
  record Student(UUID id, String overall, @Nullable RecordedYear year, boolean settled) {}
}
