package vn.hocbaso.gradebook.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;

/** Who may see a request, and how the trail names it. */
@ApplicationScoped
class CorrectionDesk {

  private final Access access;
  private final AuditTrail trail;

  @Inject
  CorrectionDesk(Access access, AuditTrail trail) {
    this.access = access;
    this.trail = trail;
  }

  /** Lets whoever may do this in the school pass. */
  Actor require(Permission permission, UUID schoolId) {
    return access.require(permission, Place.school(schoolId));
  }

  /** Lets whoever may enter something into the books of the class pass. */
  Actor requireTeacher(CorrectedCell cell) {
    return access.require(Permission.ENTER_GRADES, cell.place());
  }

  /** Whether the caller sees the requests of the whole school. */
  boolean seesAll(UUID schoolId) {
    return access.may(Permission.DECIDE_CORRECTIONS, Place.school(schoolId));
  }

  /**
   * Whoever asked and those who decide see a request; for others there is none.
   *
   * @throws DomainException {@code NOT_FOUND}
   */
  void requireVisible(Correction correction, Actor actor) {
    boolean own = correction.requestedBy().equals(actor.account());
    if (!own && !seesAll(correction.key().schoolId())) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
  }

  /** Remembers who read; the subject is one request, or the school whose requests they are. */
  void noteReading(Actor actor, UUID schoolId, UUID subject) {
    trail.append(AuditEvent.of(schoolId, actor.account(), AuditAct.CORRECTIONS_READ, subject));
  }

  /** Remembers an act, with the person's own words where there are some. */
  void note(Actor actor, AuditAct act, Correction correction, @Nullable String words) {
    SchoolKey key = correction.key();
    CorrectedCell cell = correction.cell();
    Map<String, String> facts = new HashMap<>();
    facts.put("class", cell.classId().toString());
    facts.put("period", cell.period());
    facts.put("student", cell.studentId().toString());
    facts.put("column", cell.column());
    if (correction.openUntil() != null) {
      facts.put("until", correction.openUntil().toString());
    }
    AuditEvent event = AuditEvent.of(key.schoolId(), actor.account(), act, key.id()).with(facts);
    trail.append(words == null ? event : event.because(words));
  }
}
