package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.gradebook.correction.CorrectedCell;
import vn.hocbaso.gradebook.correction.OpenCorrections;
import vn.hocbaso.gradebook.correction.OpenCorrections.Opening;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.school.EnrolledStudent;

/**
 * What an approved correction does to a closed book. The book stays closed: in the transaction that
 * writes the value its results, and those of a closed year above it, are kept anew under a new
 * version. Only the corrected student's result is computed; those of the others are carried over as
 * they were. The results of the version before stay where they are.
 */
@ApplicationScoped
class ClosedBookCorrection {

  private final OpenCorrections corrections;
  private final BookForms forms;
  private final StudentLines lines;
  private final BookResults results;
  private final AuditTrail trail;

  @Inject
  ClosedBookCorrection(
      OpenCorrections corrections,
      BookForms forms,
      StudentLines lines,
      BookResults results,
      AuditTrail trail) {
    this.corrections = corrections;
    this.forms = forms;
    this.lines = lines;
    this.results = results;
    this.trail = trail;
  }

  /** Those of the wanted cells that an approval leaves open at this moment. */
  Map<CellKey, Opening> openings(BookKey book, Collection<CellKey> wanted) {
    Map<CorrectedCell, Opening> open =
        corrections.openings(book.schoolId(), book.classId(), book.period());
    Map<CellKey, Opening> found = new HashMap<>();
    for (CellKey key : wanted) {
      Opening opening = open.get(corrected(key));
      if (opening != null) {
        found.put(key, opening);
      }
    }
    return found;
  }

  /** Whether a closed book would be without something that it needs, were this the value. */
  boolean leavesGap(Entering act, BookForm form, CellKey cell, @Nullable String value) {
    if (!act.isCorrection()) {
      return false;
    }
    GradeBook year = act.closedYear();
    return !lines.missingWith(form, act.book().key(), cell, value).isEmpty()
        || (year != null && !lines.missingWith(forms.of(year), year.key(), cell, value).isEmpty());
  }

  /** Brings the results into line with what was written; without a correction nothing happens. */
  void settle(Entering act, BookForm form) {
    Set<CellKey> changed = act.changed();
    if (!act.isCorrection() || changed.isEmpty()) {
      return;
    }
    Set<UUID> concerned = changed.stream().map(CellKey::studentId).collect(Collectors.toSet());
    List<EnrolledStudent> students =
        lines.students(act.book().key()).stream()
            .filter(student -> concerned.contains(student.id()))
            .toList();
    keepAnew(form, act.book(), students);
    GradeBook year = act.closedYear();
    if (year != null) {
      keepAnew(forms.of(year), year, students);
    }
    changed.forEach(cell -> note(act, cell));
  }

  private void keepAnew(BookForm form, GradeBook book, List<EnrolledStudent> students) {
    Map<UUID, StudentResult> kept = new HashMap<>(results.of(book));
    lines
        .of(form, book.key(), students)
        .forEach(line -> kept.put(line.student().id(), line.result()));
    book.correct();
    results.fix(book, kept);
  }

  private void note(Entering act, CellKey cell) {
    Opening opening = act.opening(cell);
    corrections.changed(cell.schoolId(), opening.correctionId(), act.at());
    trail.append(
        AuditEvent.of(
                cell.schoolId(), act.account(), AuditAct.CORRECTION_MADE, opening.correctionId())
            .because(opening.reason())
            .with(
                Map.of(
                    "class", cell.classId().toString(),
                    "period", cell.period(),
                    "student", cell.studentId().toString(),
                    "column", cell.column(),
                    "version", Long.toString(act.book().version()))));
  }

  private static CorrectedCell corrected(CellKey key) {
    return new CorrectedCell(
        key.schoolId(), key.classId(), key.period(), key.studentId(), key.column());
  }
}
