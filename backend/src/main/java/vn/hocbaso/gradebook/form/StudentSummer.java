package vn.hocbaso.gradebook.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.secondary.AwardOfYear;
import vn.hocbaso.assessment.secondary.ConductOfYear;
import vn.hocbaso.assessment.secondary.ConductOutcome;
import vn.hocbaso.assessment.secondary.LearningLevel;
import vn.hocbaso.assessment.secondary.LearningOutcome;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.Promotion;
import vn.hocbaso.assessment.secondary.PromotionOutcome;
import vn.hocbaso.assessment.secondary.PromotionState;
import vn.hocbaso.assessment.secondary.Reassessment;
import vn.hocbaso.assessment.secondary.Retake;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.assessment.secondary.SubjectResults;
import vn.hocbaso.assessment.secondary.YearResults;
import vn.hocbaso.assessment.secondary.YearSummary;
import vn.hocbaso.gradebook.column.SecondaryColumns;
import vn.hocbaso.gradebook.column.TermValues;
import vn.hocbaso.gradebook.plan.Study;
import vn.hocbaso.gradebook.result.TermFacts;
import vn.hocbaso.gradebook.result.YearFacts;

/**
 * One student at the end of the year: the year as both terms make it, and what summer training and
 * reassessment change in it. The original stays beside what takes its place.
 *
 * @param conduct of the year, before summer training
 */
record StudentSummer(
    SecondaryProgramme programme,
    Study study,
    List<TermFacts> terms,
    SubjectResults year,
    ConductOutcome conduct) {

  static StudentSummer of(
      SecondaryProgramme programme, Study study, TermFacts first, TermFacts second) {
    return new StudentSummer(
        programme,
        study,
        List.of(first, second),
        YearResults.of(programme, first.results(), second.results()),
        ConductOfYear.of(programme, first.conduct(), second.conduct()));
  }

  /** Whether conduct of the year is Chưa đạt, so that there is summer training. */
  boolean trains() {
    return conduct instanceof ConductOutcome.Decided decided && decided.year() == Level.NOT_REACHED;
  }

  /** What follows, with the values of the year's book by column code. */
  YearFacts facts(Map<String, String> values) {
    LearningOutcome learning = decided(LearningLevel.of(programme, year));
    ConductOutcome current = afterSummer(values);
    YearSummary before =
        new YearSummary(study.basis(), learning, Optional.empty(), current, absences());
    List<StudySubject> eligible =
        isReassessed(before) ? Reassessment.eligible(programme, year) : List.of();
    Optional<Reassessment> reassessment = reassessment(eligible, values);
    YearSummary summary =
        new YearSummary(study.basis(), learning, reassessment, current, absences());
    return new YearFacts(
        terms.getFirst().results(),
        terms.getLast().results(),
        summary,
        year,
        eligible,
        promotion(summary),
        AwardOfYear.of(programme, year, learning, conduct));
  }

  private LearningOutcome decided(LearningOutcome outcome) {
    return outcome instanceof LearningOutcome.PrincipalDecides open
        ? study
            .decisions()
            .learning()
            .<LearningOutcome>map(decision -> open.decide(decision.level(), decision.reason()))
            .orElse(open)
        : outcome;
  }

  private ConductOutcome afterSummer(Map<String, String> values) {
    Optional<Level> level =
        Optional.ofNullable(values.get(SecondaryColumns.CONDUCT_AFTER_SUMMER)).flatMap(Level::of);
    return trains() && level.isPresent() && conduct instanceof ConductOutcome.Decided decided
        ? ConductOfYear.reassessed(decided, level.get())
        : conduct;
  }

  /** Subjects are reassessed only of students whom nothing but learning keeps from moving up. */
  private boolean isReassessed(YearSummary before) {
    boolean failed =
        before.learning().level().filter(level -> level == Level.NOT_REACHED).isPresent();
    return failed
        && switch (Promotion.of(programme, before)) {
          case PromotionOutcome.Decided decided -> decided.state() == PromotionState.REASSESSMENT;
          case PromotionOutcome.PrincipalDecides open -> true;
          case PromotionOutcome.DecidedByPrincipal made -> false;
          case PromotionOutcome.NotEnoughData missing -> false;
        };
  }

  private Optional<Reassessment> reassessment(
      List<StudySubject> eligible, Map<String, String> values) {
    Map<String, Retake> retakes = new HashMap<>();
    for (StudySubject subject : eligible) {
      String value = values.get(SecondaryColumns.retest(subject.code()));
      if (value != null) {
        retakes.put(subject.code(), TermValues.retake(value, subject.kind()));
      }
    }
    if (retakes.isEmpty()) {
      return Optional.empty();
    }
    Reassessment found = Reassessment.of(programme, year, retakes);
    return Optional.of(new Reassessment(found.year(), found.replaced(), decided(found.learning())));
  }

  private PromotionOutcome promotion(YearSummary summary) {
    PromotionOutcome outcome = Promotion.of(programme, summary);
    return outcome instanceof PromotionOutcome.PrincipalDecides open
        ? study.decisions().promotion().<PromotionOutcome>map(open::decide).orElse(open)
        : outcome;
  }

  private OptionalInt absences() {
    return terms.stream().allMatch(term -> term.absences().isPresent())
        ? OptionalInt.of(terms.stream().mapToInt(term -> term.absences().getAsInt()).sum())
        : OptionalInt.empty();
  }
}
