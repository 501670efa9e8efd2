package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.web.Versions;

/** Says who teaches a subject to a class, and ends that again; what was so stays visible. */
@ApplicationScoped
class AssignTeacher {

  private final Access access;
  private final TeachingAssignments assignments;
  private final AssignmentViews views;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  AssignTeacher(
      Access access,
      TeachingAssignments assignments,
      AssignmentViews views,
      AuditTrail trail,
      Clock clock) {
    this.access = access;
    this.assignments = assignments;
    this.views = views;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Assigns a teacher. The same assignment again changes nothing.
   *
   * @throws DomainException {@code ASSIGNMENT_SUBJECT_UNKNOWN}, {@code ASSIGNMENT_STAFF_UNKNOWN},
   *     {@code ASSIGNMENT_DAYS_REVERSED}
   */
  @Transactional
  AssignmentView assign(UUID schoolId, UUID classId, NewAssignment wanted) {
    Actor actor = access.require(Permission.ASSIGN_TEACHERS, Place.school(schoolId));
    views.requirePossible(schoolId, classId, wanted);
    return assignments.ofClass(schoolId, classId).stream()
        .filter(existing -> existing.isSame(wanted))
        .findFirst()
        .map(views::of)
        .orElseGet(() -> begin(actor, classId, wanted));
  }

  /**
   * Ends an assignment on a day.
   *
   * @throws DomainException {@code NOT_FOUND}, {@code STALE_VERSION} with the present state
   */
  @Transactional
  AssignmentView end(SchoolKey key, long basedOn, LocalDate day) {
    Actor actor = access.require(Permission.ASSIGN_TEACHERS, Place.school(key.schoolId()));
    TeachingAssignment assignment = assignments.locked(key).orElseThrow(AssignmentViews::notFound);
    Versions.requireSame(basedOn, assignment.version(), views.of(assignment));
    assignment.end(day);
    assignments.flush();
    note(actor, AuditAct.TEACHING_ENDED, assignment);
    return views.of(assignment);
  }

  private AssignmentView begin(Actor actor, UUID classId, NewAssignment wanted) {
    TeachingAssignment assignment =
        new TeachingAssignment(new SchoolKey(actor.schoolId(), Ids.next(clock)), classId, wanted);
    assignments.persistAndFlush(assignment);
    note(actor, AuditAct.TEACHING_ASSIGNED, assignment);
    return views.of(assignment);
  }

  private void note(Actor actor, AuditAct act, TeachingAssignment assignment) {
    trail.append(
        AuditEvent.of(actor.schoolId(), actor.account(), act, assignment.classId())
            .with(
                Map.of(
                    "subject", assignment.subject(),
                    "staff", assignment.staffId().toString(),
                    "first", assignment.firstDay().toString(),
                    "last", String.valueOf(assignment.lastDay()))));
  }
}
