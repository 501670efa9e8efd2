package vn.hocbaso.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.Finding;

/**
 * What follows from a row, given the register at one moment. Two verdicts on one row are equal
 * exactly when nothing that matters to the row has changed in between.
 *
 * @param changes what becomes different, for a changed student
 * @param findings what the comparison with the register and the other rows has shown
 * @param studentId student that the row was matched to
 * @param basedOn that student's version; 0 without one
 * @param studentCode code of the student from now on, if it is known
 */
record Verdict(
    RowOutcome outcome,
    List<FieldChange> changes,
    List<Finding> findings,
    @Nullable UUID studentId,
    long basedOn,
    @Nullable String studentCode) {

  Verdict {
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
  }
}
