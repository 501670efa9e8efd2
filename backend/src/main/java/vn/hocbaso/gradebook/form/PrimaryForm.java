package vn.hocbaso.gradebook.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.RuleSettings;
import vn.hocbaso.assessment.Subject;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.Columns;
import vn.hocbaso.gradebook.column.EntryReader;
import vn.hocbaso.gradebook.column.RequiredComments;
import vn.hocbaso.gradebook.plan.ClassStudies;
import vn.hocbaso.gradebook.plan.Study;
import vn.hocbaso.gradebook.result.PrimaryResults;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.school.ClassProfile;

/** A book of grades 1 to 5: levels, tests and traits of one of the four periods. */
public record PrimaryForm(
    ClassProfile group,
    BookPeriod.Primary period,
    RuleSettings settings,
    Programme programme,
    ClassStudies studies,
    List<Column> columns)
    implements BookForm {

  /** Lays out the book. */
  public static PrimaryForm of(
      ClassProfile group,
      BookPeriod.Primary period,
      RuleSettings settings,
      Programme programme,
      Layout layout) {
    return new PrimaryForm(
        group,
        period,
        settings,
        programme,
        layout.studies(),
        Columns.of(programme, period.period(), layout.comments()));
  }

  /** What a class adds to its regulation: the plans of its students and the comments asked for. */
  public record Layout(ClassStudies studies, RequiredComments comments) {}

  @Override
  public EntryReader reader() {
    return new EntryReader(programme, period.period());
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
    return programme.subjects().stream()
        .map(subject -> new TaughtSubject(subject.code(), subject.name()))
        .toList();
  }

  @Override
  public List<BookPeriod> restsOn() {
    return List.of();
  }

  @Override
  public Sheet sheet(UUID studentId, BookValues values) {
    Study study = studies.of(studentId);
    Optional<Programme> own = programmeOf(studentId);
    return Sheet.of(columns, notApplicable(own), values.own(), result(study, own, values.own()));
  }

  @Override
  public Map<String, Label> notApplicable(UUID studentId, BookValues values) {
    return notApplicable(programmeOf(studentId));
  }

  /** What the student is assessed in; empty for one who is not assessed at all. */
  public Optional<Programme> programmeOf(UUID studentId) {
    Study study = studies.of(studentId);
    Set<String> exempt = study.exemptIn(period.term());
    boolean none = programme.subjects().stream().map(Subject::code).allMatch(exempt::contains);
    return study.isUnassessed() || none ? Optional.empty() : Optional.of(programme.without(exempt));
  }

  private StudentResult result(Study study, Optional<Programme> own, Map<String, String> values) {
    if (period.period() != AssessmentPeriod.YEAR_END) {
      return new StudentResult.NoResult();
    }
    return own.<StudentResult>map(assessed -> PrimaryResults.of(assessed, values))
        .orElseGet(() -> PrimaryResults.ofUnassessed(study.decisions().promotion()));
  }

  private Map<String, Label> notApplicable(Optional<Programme> own) {
    Set<String> all = codes(programme);
    Set<String> applicable = own.map(this::codes).orElse(Set.of());
    Map<String, Label> reasons = new HashMap<>();
    Set<String> others = new HashSet<>(all);
    others.removeAll(applicable);
    Label why = own.isPresent() ? Why.EXEMPT : Why.NOT_ASSESSED;
    others.forEach(code -> reasons.put(code, why));
    return reasons;
  }

  private Set<String> codes(Programme of) {
    return of.columns(period.period()).stream()
        .map(AssessmentColumn::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
