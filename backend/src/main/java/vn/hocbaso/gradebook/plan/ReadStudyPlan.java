package vn.hocbaso.gradebook.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolDirectory;

/** Reads the plans of a class. Reasons of exemptions are sensitive, so the trail remembers it. */
@ApplicationScoped
class ReadStudyPlan {

  private final Access access;
  private final SchoolDirectory directory;
  private final PlanStore store;
  private final PlanViews views;
  private final AuditTrail trail;

  @Inject
  ReadStudyPlan(
      Access access,
      SchoolDirectory directory,
      PlanStore store,
      PlanViews views,
      AuditTrail trail) {
    this.access = access;
    this.directory = directory;
    this.store = store;
    this.views = views;
    this.trail = trail;
  }

  @Transactional
  PlanView read(ClassPlan.Key key) {
    Actor actor =
        access.require(Permission.READ_RESULTS, Place.classOf(key.schoolId(), key.classId()));
    PlanView view =
        directory
            .classGroup(key.schoolId(), key.classId())
            .map(group -> views.of(group, store.kept(key)))
            .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    trail.append(
        AuditEvent.of(key.schoolId(), actor.account(), AuditAct.STUDY_PLAN_READ, key.classId()));
    return view;
  }
}
