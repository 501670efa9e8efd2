package vn.hocbaso.gradebook.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;

/** Asks for one value of a closed book to be opened (yêu cầu sửa điểm). */
@ApplicationScoped
class RequestCorrection {

  private final CorrectedBooks books;
  private final CorrectionStore corrections;
  private final CorrectionDesk desk;
  private final CorrectionViews views;
  private final Clock clock;

  @Inject
  RequestCorrection(
      CorrectedBooks books,
      CorrectionStore corrections,
      CorrectionDesk desk,
      CorrectionViews views,
      Clock clock) {
    this.books = books;
    this.corrections = corrections;
    this.desk = desk;
    this.views = views;
    this.clock = clock;
  }

  /** Lets whoever may enter something into the class's books pass, before anything is read. */
  void requireTeacher(CorrectedCell cell) {
    desk.requireTeacher(cell);
  }

  /**
   * Asks for a cell.
   *
   * @throws DomainException as {@link CorrectedBooks#hold}, {@code CORRECTION_EXISTS}, {@code
   *     CORRECTION_NOT_APPLICABLE}
   */
  @Transactional
  CorrectionView request(CorrectedCell cell, String reason, @Nullable CorrectionFile file) {
    Actor actor = desk.requireTeacher(cell);
    CorrectedBooks.HeldCell held = books.hold(cell);
    if (!held.applicable()) {
      throw DomainException.of(CorrectionProblem.CORRECTION_NOT_APPLICABLE);
    }
    if (corrections.isUnderWay(cell)) {
      throw DomainException.of(CorrectionProblem.CORRECTION_EXISTS);
    }
    Correction correction =
        new Correction(
            Ids.next(clock),
            cell,
            new Correction.Request(
                actor.account(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reason,
                held.value()));
    corrections.keep(correction, file);
    desk.note(actor, AuditAct.CORRECTION_REQUESTED, correction, reason);
    return views.of(correction);
  }
}
