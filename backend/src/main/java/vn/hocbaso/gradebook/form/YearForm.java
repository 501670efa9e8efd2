package vn.hocbaso.gradebook.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnPart;
import vn.hocbaso.gradebook.column.EntryReader;
import vn.hocbaso.gradebook.column.RequiredComments;
import vn.hocbaso.gradebook.column.SecondaryColumns;
import vn.hocbaso.gradebook.plan.ClassStudies;
import vn.hocbaso.gradebook.result.SecondaryYearResults;
import vn.hocbaso.gradebook.result.YearFacts;
import vn.hocbaso.school.ClassProfile;

/**
 * The book of the whole year of grades 6 to 12: what is entered after it, in summer, and the
 * results that follow from both terms. Each term is read by the form of its own book.
 */
public record YearForm(
    ClassProfile group,
    SecondaryProgramme programme,
    TermForm first,
    TermForm second,
    List<Column> columns)
    implements BookForm {

  /** Lays out the book. */
  public static YearForm of(
      SecondaryProgramme programme, TermForm first, TermForm second, RequiredComments comments) {
    return new YearForm(
        second.group(),
        programme,
        first,
        second,
        SecondaryColumns.year(SecondaryPlans.subjects(programme, second.studies()), comments));
  }

  @Override
  public BookPeriod period() {
    return new BookPeriod.OfYear();
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
    return second.subjects();
  }

  @Override
  public List<BookPeriod> restsOn() {
    return List.of(first.period(), second.period());
  }

  @Override
  public Sheet sheet(UUID studentId, BookValues values) {
    StudentSummer summer = summer(studentId, values);
    YearFacts facts = summer.facts(values.own());
    return Sheet.of(
        columns,
        notApplicable(summer, facts),
        values.own(),
        SecondaryYearResults.of(programme, facts));
  }

  @Override
  public Map<String, Label> notApplicable(UUID studentId, BookValues values) {
    StudentSummer summer = summer(studentId, values);
    return notApplicable(summer, summer.facts(values.own()));
  }

  private StudentSummer summer(UUID studentId, BookValues values) {
    return StudentSummer.of(
        programme,
        studies().of(studentId),
        first.facts(studentId, values),
        second.facts(studentId, values));
  }

  private ClassStudies studies() {
    return second.studies();
  }

  private Map<String, Label> notApplicable(StudentSummer summer, YearFacts facts) {
    Map<String, Label> reasons = new HashMap<>();
    for (Column column : columns) {
      if (column.part() == ColumnPart.RETEST && !facts.isReassessable(column.subject())) {
        reasons.put(column.code(), Why.NOT_REASSESSED);
      }
    }
    if (!summer.trains()) {
      reasons.put(SecondaryColumns.CONDUCT_AFTER_SUMMER, Why.NO_SUMMER_TRAINING);
      reasons.put(SecondaryColumns.SUMMER_COMMENT, Why.NO_SUMMER_TRAINING);
    }
    return reasons;
  }
}
