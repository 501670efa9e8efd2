package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.RuleSet;
import vn.hocbaso.assessment.RuleSets;
import vn.hocbaso.assessment.RuleSettings;
import vn.hocbaso.gradebook.column.Columns;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;

/** Lays out the grade book of a class by the rules of its grade and school year. */
@ApplicationScoped
class BookForms {

  private static final int YEAR_DIGITS = 4;

  private final SchoolDirectory directory;
  private final GradeBookSettings settings;

  @Inject
  BookForms(SchoolDirectory directory, GradeBookSettings settings) {
    this.directory = directory;
    this.settings = settings;
  }

  /**
   * The form of a class today.
   *
   * @throws DomainException {@code NOT_FOUND} without the class, {@code GRADE_WITHOUT_RULES} when
   *     no known rules govern its grade
   */
  BookForm of(BookKey key) {
    ClassProfile group = group(key);
    return RuleSets.governing(startYear(group), group.grade())
        .map(rules -> form(group, rules, settings.rules()))
        .orElseThrow(
            () ->
                DomainException.of(
                    GradeBookProblem.GRADE_WITHOUT_RULES, group.grade(), group.schoolYear()));
  }

  /** The form of a book: that of its closing while it is closed, whatever is set today. */
  BookForm of(GradeBook book) {
    if (!book.isClosed()) {
      return of(book.key());
    }
    ClosingRules rules = book.requireRules();
    return form(
        group(book.key()), RuleSets.withId(rules.ruleSet()).orElseThrow(), rules.settings());
  }

  private ClassProfile group(BookKey key) {
    return directory
        .classGroup(key.schoolId(), key.classId())
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  private BookForm form(ClassProfile group, RuleSet rules, RuleSettings choices) {
    Programme programme = rules.programme(group.grade(), choices);
    return new BookForm(
        group, choices, programme, Columns.of(programme, BookKey.PERIOD, settings.comments()));
  }

  private static int startYear(ClassProfile group) {
    return Integer.parseInt(group.schoolYear().substring(0, YEAR_DIGITS));
  }
}
