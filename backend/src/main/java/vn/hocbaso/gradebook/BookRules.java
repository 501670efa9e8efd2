package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.hocbaso.assessment.curriculum.EducationKind;
import vn.hocbaso.assessment.regulation.Regulation;
import vn.hocbaso.assessment.regulation.Regulations;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.ClassProfile;

/** Finds the rules of a class, and of a book: those of its closing while it is closed. */
@ApplicationScoped
class BookRules {

  private static final int YEAR_DIGITS = 4;

  private final GradeBookSettings settings;

  @Inject
  BookRules(GradeBookSettings settings) {
    this.settings = settings;
  }

  /**
   * The regulation that governs a class.
   *
   * @throws DomainException {@code GRADE_WITHOUT_RULES} when none of the known ones does
   */
  Regulation regulation(ClassProfile group) {
    return known(group)
        .orElseThrow(
            () ->
                DomainException.of(
                    GradeBookProblem.GRADE_WITHOUT_RULES, group.grade(), group.schoolYear()));
  }

  /** The regulation that governs a class, if one of the known ones does. */
  Optional<Regulation> known(ClassProfile group) {
    int startYear = Integer.parseInt(group.schoolYear().substring(0, YEAR_DIGITS));
    EducationKind kind = EducationKind.of(group.educationKind()).orElseThrow();
    return Regulations.governing(kind, startYear, group.grade());
  }

  /** The rules of a book. */
  SettledRules of(ClassProfile group, GradeBook book) {
    return book.isClosed()
        ? book.requireRules().settled()
        : new SettledRules(regulation(group), settings.rules(), settings.secondary().rules());
  }
}
