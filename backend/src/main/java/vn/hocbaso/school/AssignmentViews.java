package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Faults;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.RequestContext;

/** Shows teaching assignments and checks wanted ones against the school. */
@ApplicationScoped
class AssignmentViews {

  private final ClassGroups classes;
  private final StaffMembers staff;
  private final SubjectCatalogue catalogue;
  private final RequestContext request;
  private final Clock clock;

  @Inject
  AssignmentViews(
      ClassGroups classes,
      StaffMembers staff,
      SubjectCatalogue catalogue,
      RequestContext request,
      Clock clock) {
    this.classes = classes;
    this.staff = staff;
    this.catalogue = catalogue;
    this.request = request;
    this.clock = clock;
  }

  AssignmentView of(TeachingAssignment assignment) {
    SchoolKey key = assignment.key();
    return new AssignmentView(
        key.id(),
        assignment.version(),
        assignment.subject(),
        nameOf(assignment),
        assignment.staffId(),
        staff.findById(new SchoolKey(key.schoolId(), assignment.staffId())).profile().fullName(),
        assignment.firstDay(),
        assignment.lastDay(),
        assignment.holdsOn(LocalDate.now(clock)));
  }

  List<SubjectCatalogue.TaughtSubject> subjects(UUID schoolId, UUID classId) {
    return catalogue.subjects(schoolId, classId, request.language());
  }

  /** Refuses what does not fit the class or the school. */
  void requirePossible(UUID schoolId, UUID classId, NewAssignment wanted) {
    if (classes.findById(new SchoolKey(schoolId, classId)) == null) {
      throw notFound();
    }
    Faults faults = new Faults();
    if (subjects(schoolId, classId).stream()
        .noneMatch(each -> each.code().equals(wanted.subject()))) {
      faults.add("/subject", SchoolProblem.ASSIGNMENT_SUBJECT_UNKNOWN, wanted.subject());
    }
    if (staff.findById(new SchoolKey(schoolId, wanted.staffId())) == null) {
      faults.add("/staffId", SchoolProblem.ASSIGNMENT_STAFF_UNKNOWN);
    }
    LocalDate last = wanted.lastDay();
    if (last != null && last.isBefore(wanted.firstDay())) {
      faults.add("/lastDay", SchoolProblem.ASSIGNMENT_DAYS_REVERSED);
    }
    faults.requireNone();
  }

  static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }

  /** A subject that the rules no longer know keeps its code as its name. */
  private String nameOf(TeachingAssignment assignment) {
    return subjects(assignment.key().schoolId(), assignment.classId()).stream()
        .filter(subject -> subject.code().equals(assignment.subject()))
        .map(SubjectCatalogue.TaughtSubject::name)
        .findFirst()
        .orElse(assignment.subject());
  }
}
