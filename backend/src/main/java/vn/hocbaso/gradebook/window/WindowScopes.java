package vn.hocbaso.gradebook.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import vn.hocbaso.platform.problem.Faults;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolYear;
import vn.hocbaso.school.SubjectCatalogue;

/** Tells for what a window can be set. */
@ApplicationScoped
class WindowScopes {

  private final SchoolDirectory directory;
  private final SubjectCatalogue catalogue;

  @Inject
  WindowScopes(SchoolDirectory directory, SubjectCatalogue catalogue) {
    this.directory = directory;
    this.catalogue = catalogue;
  }

  /** Adds what the school does not have in that year; the body is the scope. */
  void check(UUID schoolId, WindowScope scope, Faults faults) {
    if (!KnownPeriods.has(scope.period())) {
      faults.add("/period", WindowProblem.ENTRY_WINDOW_PERIOD_UNKNOWN, scope.period());
    }
    if (scope.subject() != null && scope.column() != null) {
      faults.add("/column", WindowProblem.ENTRY_WINDOW_TOO_NARROW);
    }
    if (!SchoolYear.isValid(scope.schoolYear())) {
      SchoolYear.check(scope.schoolYear(), faults, "/schoolYear");
      return;
    }
    UUID classId = scope.classId();
    if (classId != null && !isOfYear(schoolId, classId, scope.schoolYear())) {
      faults.add("/classId", WindowProblem.ENTRY_WINDOW_CLASS_UNKNOWN);
      return;
    }
    String subject = scope.subject();
    if (subject != null && !isTaught(schoolId, scope, subject)) {
      faults.add("/subject", WindowProblem.ENTRY_WINDOW_SUBJECT_UNKNOWN, subject);
    }
  }

  private boolean isOfYear(UUID schoolId, UUID classId, String schoolYear) {
    return directory
        .classGroup(schoolId, classId)
        .filter(group -> group.schoolYear().equals(schoolYear))
        .isPresent();
  }

  private boolean isTaught(UUID schoolId, WindowScope scope, String code) {
    UUID classId = scope.classId();
    return catalogue.subjects(schoolId, SchoolYear.read(scope.schoolYear()), Locale.ROOT).stream()
        .filter(subject -> subject.code().equals(code))
        .anyMatch(subject -> classId == null || subject.classes().contains(classId));
  }
}
