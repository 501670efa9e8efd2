package vn.hocbaso.gradebook.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;

/** Approves, refuses or withdraws a request: an arrow of {@link CorrectionWorkflow}. */
@ApplicationScoped
class DecideCorrection {

  private final CorrectionStore corrections;
  private final CorrectionDesk desk;
  private final CorrectionViews views;
  private final Clock clock;

  @Inject
  DecideCorrection(
      CorrectionStore corrections, CorrectionDesk desk, CorrectionViews views, Clock clock) {
    this.corrections = corrections;
    this.desk = desk;
    this.views = views;
    this.clock = clock;
  }

  /**
   * What is decided.
   *
   * @param answer the manager's words
   * @param open for how long an approval opens the cell
   */
  record Wanted(CorrectionAction action, @Nullable String answer, @Nullable Duration open) {

    @Nullable Instant until(Instant now) {
      return open == null ? null : now.plus(open);
    }
  }

  /**
   * Decides.
   *
   * @param ifMatch version of the request that the caller saw, as an entity tag
   * @throws DomainException {@code STALE_VERSION} with the request as it is now: of two who decide
   *     at once, the second sees what the first decided; as {@link CorrectionWorkflow#require}
   */
  @Transactional
  CorrectionView decide(SchoolKey key, @Nullable String ifMatch, Wanted wanted) {
    Actor actor = desk.require(CorrectionWorkflow.permission(wanted.action()), key.schoolId());
    long basedOn = Versions.required(ifMatch);
    Correction correction =
        corrections.locked(key).orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    desk.requireVisible(correction, actor);
    Versions.requireSame(basedOn, correction.version(), views.of(correction));
    CorrectionWorkflow.Transition arrow =
        CorrectionWorkflow.require(correction, wanted.action(), actor.account());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    correction.decide(
        arrow.to(),
        new Correction.Decision(actor.account(), now, wanted.answer(), wanted.until(now)));
    corrections.flush();
    desk.note(actor, arrow.trace(), correction, wanted.answer());
    return views.of(correction);
  }
}
