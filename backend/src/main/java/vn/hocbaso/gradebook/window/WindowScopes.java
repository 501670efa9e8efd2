package vn.hocbaso.gradebook.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;
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

  /**
   * Refuses a window for what the school does not have in that year.
   *
   * @throws DomainException {@code SCHOOL_YEAR_INVALID}, or one of {@link WindowProblem}
   */
  void requirePossible(UUID schoolId, WindowScope scope) {
    SchoolYear.read(scope.schoolYear());
    KnownPeriods.require(scope.period());
    if (scope.subject() != null && scope.column() != null) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_TOO_NARROW);
    }
    UUID classId = scope.classId();
    boolean known =
        classId == null
            || directory
                .classGroup(schoolId, classId)
                .filter(group -> group.schoolYear().equals(scope.schoolYear()))
                .isPresent();
    if (!known) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_CLASS_UNKNOWN);
    }
    String subject = scope.subject();
    if (subject != null && !isTaught(schoolId, scope, subject)) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_SUBJECT_UNKNOWN, subject);
    }
  }

  private boolean isTaught(UUID schoolId, WindowScope scope, String code) {
    UUID classId = scope.classId();
    return catalogue.subjects(schoolId, SchoolYear.read(scope.schoolYear()), Locale.ROOT).stream()
        .filter(subject -> subject.code().equals(code))
        .anyMatch(subject -> classId == null || subject.classes().contains(classId));
  }
}
