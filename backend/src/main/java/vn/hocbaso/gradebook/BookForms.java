package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.regulation.Regulation;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.gradebook.form.PrimaryForm;
import vn.hocbaso.gradebook.form.SecondaryPlans;
import vn.hocbaso.gradebook.form.SupplementaryForm;
import vn.hocbaso.gradebook.form.TermForm;
import vn.hocbaso.gradebook.form.YearForm;
import vn.hocbaso.gradebook.plan.ClassStudies;
import vn.hocbaso.gradebook.plan.StudyPlans;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;

/** Lays out the grade books of a class by the rules of its grade and school year. */
@ApplicationScoped
class BookForms {

  private static final BookPeriod.Primary YEAR_END =
      new BookPeriod.Primary(AssessmentPeriod.YEAR_END);

  private final SchoolDirectory directory;
  private final GradeBookSettings settings;
  private final GradeBookStore books;
  private final BookRules rules;
  private final StudyPlans plans;

  @Inject
  BookForms(
      SchoolDirectory directory,
      GradeBookSettings settings,
      GradeBookStore books,
      BookRules rules,
      StudyPlans plans) {
    this.directory = directory;
    this.settings = settings;
    this.books = books;
    this.rules = rules;
    this.plans = plans;
  }

  /**
   * The periods of a class, in their order.
   *
   * @throws DomainException {@code NOT_FOUND}, {@code GRADE_WITHOUT_RULES}
   */
  List<BookPeriod> periods(BookKey key) {
    return BookPeriod.of(rules.regulation(group(key)));
  }

  /**
   * The period of a book.
   *
   * @throws DomainException {@code NOT_FOUND}, {@code GRADE_WITHOUT_RULES}, {@code
   *     GRADE_PERIOD_UNKNOWN} when the class has no such period
   */
  BookPeriod period(BookKey key) {
    return period(group(key), key);
  }

  private BookPeriod period(ClassProfile group, BookKey key) {
    return BookPeriod.of(rules.regulation(group)).stream()
        .filter(period -> period.code().equals(key.period()))
        .findFirst()
        .orElseThrow(() -> DomainException.of(GradeBookProblem.GRADE_PERIOD_UNKNOWN, key.period()));
  }

  /**
   * The form of an open book today.
   *
   * @throws DomainException as {@link #period}, and {@code GRADE_STUDY_PLAN_MISSING} while nobody
   *     has said what the class studies
   */
  BookForm of(BookKey key) {
    return of(new GradeBook(key));
  }

  /** The form of a book: that of its closing while it is closed, whatever is set today. */
  BookForm of(GradeBook book) {
    ClassProfile group = group(book.key());
    BookPeriod period = period(group, book.key());
    ClassStudies studies = plans.of(group.schoolId(), group.id());
    return switch (period) {
      case BookPeriod.Primary primary -> primary(group, book, primary, studies);
      case BookPeriod.Supplementary summer -> supplementary(group, book, studies);
      case BookPeriod.OfTerm(Term term) -> term(group, book, term, studies);
      case BookPeriod.OfYear year ->
          YearForm.of(
              programme(group, book),
              term(group, termBook(book, Term.FIRST), Term.FIRST, studies),
              term(group, termBook(book, Term.SECOND), Term.SECOND, studies),
              settings.comments());
    };
  }

  private ClassProfile group(BookKey key) {
    return directory
        .classGroup(key.schoolId(), key.classId())
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  private GradeBook termBook(GradeBook year, Term term) {
    return books.present(year.key().in(new BookPeriod.OfTerm(term)));
  }

  private PrimaryForm primary(
      ClassProfile group, GradeBook book, BookPeriod.Primary period, ClassStudies studies) {
    SettledRules settled = rules.of(group, book);
    return switch (settled.regulation()) {
      case Regulation.Primary(var ruleSet) ->
          PrimaryForm.of(
              group,
              period,
              settled.primary(),
              ruleSet.programme(group.grade(), settled.primary()),
              new PrimaryForm.Layout(studies, settings.comments()));
      case Regulation.Secondary other -> throw otherFamily(group);
    };
  }

  /** It reads the year under the rules by which the year was closed. */
  private SupplementaryForm supplementary(
      ClassProfile group, GradeBook book, ClassStudies studies) {
    GradeBook year = books.present(book.key().in(YEAR_END));
    return SupplementaryForm.of(primary(group, year, YEAR_END, studies));
  }

  private TermForm term(ClassProfile group, GradeBook book, Term term, ClassStudies studies) {
    SecondaryProgramme programme = programme(group, book);
    if (!SecondaryPlans.areComplete(programme, studies)) {
      throw DomainException.of(GradeBookProblem.GRADE_STUDY_PLAN_MISSING, group.name());
    }
    return TermForm.of(group, term, programme, studies, settings.comments());
  }

  private SecondaryProgramme programme(ClassProfile group, GradeBook book) {
    SettledRules settled = rules.of(group, book);
    return switch (settled.regulation()) {
      case Regulation.Secondary(var ruleSet) ->
          ruleSet.programme(group.grade(), settled.secondary());
      case Regulation.Primary other -> throw otherFamily(group);
    };
  }

  private static IllegalStateException otherFamily(ClassProfile group) {
    return new IllegalStateException("a book of another family of rules: class " + group.id());
  }
}
