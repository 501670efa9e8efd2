package vn.hocbaso.gradebook.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.SchoolKey;

/** Writes down which classes are to be closed. Needs a transaction. */
@ApplicationScoped
class NewClosings {

  private final ClassesInScope scopes;
  private final StoredClosings closings;
  private final ClosingClasses classes;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  NewClosings(
      ClassesInScope scopes,
      StoredClosings closings,
      ClosingClasses classes,
      AuditTrail trail,
      Clock clock) {
    this.scopes = scopes;
    this.closings = closings;
    this.classes = classes;
    this.trail = trail;
    this.clock = clock;
  }

  /** The closing that runs for the scope, or a new one in the actor's school. */
  SchoolKey runningOrNew(Actor actor, ClosingScope scope) {
    closings.hold(actor.schoolId());
    return closings
        .running(actor.schoolId(), scope)
        .map(SchoolClosing::key)
        .orElseGet(() -> add(actor, scope));
  }

  private SchoolKey add(Actor actor, ClosingScope scope) {
    List<ClassesInScope.Candidate> candidates = scopes.of(actor.schoolId(), scope).candidates();
    if (candidates.isEmpty()) {
      throw DomainException.of(ClosingProblem.CLOSING_WITHOUT_CLASSES);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    SchoolKey key = new SchoolKey(actor.schoolId(), Ids.next(clock));
    closings.persistAndFlush(new SchoolClosing(key, scope, actor.account(), now));
    for (int position = 0; position < candidates.size(); position++) {
      ClassesInScope.Candidate one = candidates.get(position);
      classes.persist(new ClosingClass(key, one.group().id(), position, one.bookPeriod()));
    }
    trail.append(
        AuditEvent.of(key.schoolId(), actor.account(), AuditAct.SCHOOL_CLOSING_STARTED, key.id())
            .with(facts(scope, candidates.size())));
    return key;
  }

  private static Map<String, String> facts(ClosingScope scope, int classes) {
    return Map.of(
        "schoolYear", scope.schoolYear(),
        "period", scope.period().name(),
        "stage", String.valueOf(scope.stage()),
        "grade", String.valueOf(scope.grade()),
        "classes", Integer.toString(classes));
  }
}
