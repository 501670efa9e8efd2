package vn.hocbaso.gradebook.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;

/** Says what a class or one of its students studies, and what the principal decided. */
@ApplicationScoped
class SetStudyPlan {

  private final Access access;
  private final SchoolDirectory directory;
  private final GuardedPlans plans;
  private final PlanViews views;
  private final AuditTrail trail;

  @Inject
  SetStudyPlan(
      Access access,
      SchoolDirectory directory,
      GuardedPlans plans,
      PlanViews views,
      AuditTrail trail) {
    this.access = access;
    this.directory = directory;
    this.plans = plans;
    this.views = views;
    this.trail = trail;
  }

  /**
   * Sets the plan of a class.
   *
   * @param ifMatch version of the plan that the caller saw, as an entity tag
   * @throws DomainException {@code STUDY_PLAN_INVALID}, {@code STUDY_PLAN_BOOK_CLOSED}, {@code
   *     STALE_VERSION} with the plan as it is now
   */
  @Transactional
  PlanView ofClass(ClassPlan.Key key, ClassContent wanted, @Nullable String ifMatch) {
    Actor actor = require(Permission.SET_STUDY_PLAN, key);
    ClassProfile group = group(key);
    long basedOn = Versions.required(ifMatch);
    plans.change(
        group,
        kept -> {
          Versions.requireSame(basedOn, kept.version(), views.of(group, kept));
          plans.check(group).of(wanted).requireSound();
          plans.write(key, wanted, actor.account());
        });
    KeptPlan kept = plans.kept(key);
    trail.append(
        AuditEvent.of(key.schoolId(), actor.account(), AuditAct.STUDY_PLAN_SET, key.classId())
            .with(Map.of("version", Long.toString(kept.version()))));
    return views.of(group, kept);
  }

  /** Sets what is different for a student; as {@link #ofClass}. */
  @Transactional
  PlanView.StudentView ofStudent(
      StudentPlan.Key key, StudentContent wanted, @Nullable String ifMatch) {
    Actor actor = require(Permission.SET_STUDY_PLAN, of(key));
    return change(
        actor,
        key,
        new Wanted(AuditAct.STUDENT_STUDY_SET, check -> check.of(wanted), wanted, null),
        Versions.required(ifMatch));
  }

  /** Sets what the principal decided on a student; as {@link #ofClass}. */
  @Transactional
  PlanView.StudentView decide(
      StudentPlan.Key key, DecisionsContent wanted, @Nullable String ifMatch) {
    Actor actor = require(Permission.DECIDE_AS_PRINCIPAL, of(key));
    return change(
        actor,
        key,
        new Wanted(AuditAct.PRINCIPAL_DECIDED, check -> check.of(wanted), null, wanted),
        Versions.required(ifMatch));
  }

  /** What is to be set of a student: one of the two, the other stays. */
  private record Wanted(
      AuditAct act,
      Consumer<PlanCheck> check,
      @Nullable StudentContent study,
      @Nullable DecisionsContent decisions) {

    KeptStudent over(KeptStudent kept) {
      return new KeptStudent(
          study == null ? kept.study() : study, decisions == null ? kept.decisions() : decisions);
    }
  }

  private PlanView.StudentView change(
      Actor actor, StudentPlan.Key key, Wanted wanted, long basedOn) {
    ClassProfile group = group(of(key));
    EnrolledStudent student =
        directory
            .student(key.schoolId(), key.classId(), key.studentId())
            .orElseThrow(SetStudyPlan::notFound);
    plans.change(
        group,
        kept -> {
          KeptPlan.Versioned present = kept.of(key.studentId());
          Versions.requireSame(basedOn, present.version(), PlanViews.student(student, present));
          PlanCheck check = plans.check(group);
          wanted.check().accept(check);
          check.requireSound();
          plans.write(key, wanted.over(present.kept()), actor.account());
        });
    KeptPlan.Versioned now = plans.kept(of(key)).of(key.studentId());
    trail.append(
        AuditEvent.of(key.schoolId(), actor.account(), wanted.act(), key.studentId())
            .with(details(key, now)));
    return PlanViews.student(student, now);
  }

  /** Results of another school have no cells with a history, so the trail tells each version. */
  private static Map<String, String> details(StudentPlan.Key key, KeptPlan.Versioned now) {
    Map<String, String> details = new HashMap<>();
    details.put("class", key.classId().toString());
    details.put("version", Long.toString(now.version()));
    FormerContent former = now.kept().study().former();
    if (former != null) {
      details.put("formerTerm", former.term());
      details.put("formerSchool", former.school());
      details.put("formerReason", former.reason());
      details.put("formerConduct", String.valueOf(former.conduct()));
      details.put("formerAbsences", String.valueOf(former.absences()));
      details.put(
          "formerResults",
          former.results().stream()
              .map(result -> result.subject() + "=" + result.value())
              .collect(Collectors.joining(", ")));
    }
    return details;
  }

  private Actor require(Permission permission, ClassPlan.Key key) {
    return access.require(permission, Place.classOf(key.schoolId(), key.classId()));
  }

  private ClassProfile group(ClassPlan.Key key) {
    return directory.classGroup(key.schoolId(), key.classId()).orElseThrow(SetStudyPlan::notFound);
  }

  private static ClassPlan.Key of(StudentPlan.Key key) {
    return new ClassPlan.Key(key.schoolId(), key.classId());
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }
}
