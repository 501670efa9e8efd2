package vn.hocbaso.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.RecordedYear;
import vn.hocbaso.record.document.YearResults;

/**
 * The closed year of a class as its records print it.
 *
 * @param closing which closing of the book it is
 * @param summer which closing of the supplementary assessment's book; absent without one
 * @param ruleSet id of the regulation that the results were computed by
 */
record RecordableYear(long closing, @Nullable Long summer, String ruleSet, List<Student> students) {

  /** The closings that say what a record of this student says. */
  Closing of(Student student) {
    boolean supplemented =
        student.year() instanceof YearResults results && results.supplement() != null;
    return new Closing(closing, supplemented ? summer : null);
  }

  /**
   * One student's year.
   *
   * @param overall code by which lists show the result
   * @param year what the record says; null while a secondary student awaits summer or a decision
   * @param settled whether there can be a record: nothing is awaited any more
   */
  record Student(UUID id, String overall, @Nullable RecordedYear year, boolean settled) {}
}
