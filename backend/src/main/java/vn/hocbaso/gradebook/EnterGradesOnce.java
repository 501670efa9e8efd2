package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.platform.once.OnceOnly;
import vn.hocbaso.platform.once.SentRequest;

/** Writes a batch that its sender may send again, because the answer may be lost on the way. */
@ApplicationScoped
class EnterGradesOnce {

  private final GradeBookActions actions;
  private final EnterGrades entering;
  private final OnceOnly once;

  @Inject
  EnterGradesOnce(GradeBookActions actions, EnterGrades entering, OnceOnly once) {
    this.actions = actions;
    this.entering = entering;
    this.once = once;
  }

  /**
   * Writes what can be written, or answers what the same batch was answered before. A book that was
   * closed meanwhile does not turn work that was saved into work that was refused.
   *
   * @param key the sender's name for this batch; null for a batch that is sent once only
   */
  @Transactional
  BatchView enter(BookKey book, List<CellChange> changes, @Nullable String key) {
    return once.answer(
        request("enterGrades", book, changes, key),
        BatchView.class,
        () -> entering.enter(book, changes));
  }

  /** The same for a sender that does not show what follows for the students. */
  @Transactional
  BatchView enterBriefly(BookKey book, List<CellChange> changes, @Nullable String key) {
    return once.answer(
        request("enterGradesBriefly", book, changes, key),
        BatchView.class,
        () -> entering.enterBriefly(book, changes));
  }

  private SentRequest request(
      String act, BookKey book, List<CellChange> changes, @Nullable String key) {
    Actor actor = actions.require(GradeBookAction.ENTER_GRADES, book);
    return new SentRequest(actor.account(), key, List.of(act, book, changes));
  }
}
