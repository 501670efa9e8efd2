package vn.hocbaso.gradebook.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.EntryReader;
import vn.hocbaso.gradebook.column.RequiredComments;
import vn.hocbaso.gradebook.column.SecondaryColumns;
import vn.hocbaso.gradebook.plan.ClassStudies;
import vn.hocbaso.gradebook.plan.Study;
import vn.hocbaso.gradebook.result.SecondaryTermResults;
import vn.hocbaso.gradebook.result.TermFacts;
import vn.hocbaso.school.ClassProfile;

/** A book of a term of grades 6 to 12. */
public record TermForm(
    ClassProfile group,
    BookPeriod.OfTerm period,
    SecondaryProgramme programme,
    ClassStudies studies,
    List<Column> columns)
    implements BookForm {

  /** Lays out the book for the plans of the class, every one of which must be complete. */
  public static TermForm of(
      ClassProfile group,
      Term term,
      SecondaryProgramme programme,
      ClassStudies studies,
      RequiredComments comments) {
    return new TermForm(
        group,
        new BookPeriod.OfTerm(term),
        programme,
        studies,
        SecondaryColumns.term(SecondaryPlans.slots(programme, studies, term), comments));
  }

  @Override
  public EntryReader reader() {
    return EntryReader.ofSecondary();
  }

  @Override
  public String ruleSet() {
    return programme.rules().id();
  }

  @Override
  public String legalBase() {
    return programme.rules().legalBase();
  }

  @Override
  public List<TaughtSubject> subjects() {
    return SecondaryPlans.subjects(programme, studies).stream()
        .map(subject -> new TaughtSubject(subject.code(), subject.name()))
        .toList();
  }

  @Override
  public List<BookPeriod> restsOn() {
    return List.of();
  }

  @Override
  public Sheet sheet(UUID studentId, BookValues values) {
    StudentTerm term = term(studentId);
    TermFacts facts = term.facts(values.own());
    return Sheet.of(
        columns, term.notApplicable(columns), values.own(), SecondaryTermResults.of(facts));
  }

  @Override
  public Map<String, Label> notApplicable(UUID studentId, BookValues values) {
    return term(studentId).notApplicable(columns);
  }

  /** Whether the student studies the subject of a slot's column, but does not have that slot. */
  public boolean strands(UUID studentId, String column) {
    return term(studentId).strands(column);
  }

  /** What follows from the values of a student in this term. */
  TermFacts facts(UUID studentId, BookValues values) {
    return term(studentId).facts(values.in(period));
  }

  private StudentTerm term(UUID studentId) {
    Study study = studies.of(studentId);
    StudyPlan plan = SecondaryPlans.of(programme, study).orElseThrow();
    return new StudentTerm(programme, plan, study, period.term());
  }
}
