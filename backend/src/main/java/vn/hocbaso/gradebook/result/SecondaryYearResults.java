package vn.hocbaso.gradebook.result;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.secondary.Gap;
import vn.hocbaso.assessment.secondary.PromotionOutcome;
import vn.hocbaso.assessment.secondary.Reassessment;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.assessment.secondary.SubjectReason;
import vn.hocbaso.assessment.secondary.SubjectResult;
import vn.hocbaso.assessment.secondary.YearSummary;

/** The result of a student's year in words. */
public final class SecondaryYearResults {

  private SecondaryYearResults() {}

  /** Words for what the rules made of the year. */
  public static StudentResult.SecondaryYear of(SecondaryProgramme programme, YearFacts facts) {
    YearSummary summary = facts.summary();
    return new StudentResult.SecondaryYear(
        facts.year().results().stream().map(result -> subject(facts, result)).toList(),
        LearningVerdicts.of(summary.learning()),
        summary.reassessment().map(Reassessment::learning).map(LearningVerdicts::of).orElse(null),
        ConductVerdicts.ofYear(summary.conduct()),
        ConductVerdicts.reassessed(summary.conduct()),
        summary.absences().isPresent() ? summary.absences().getAsInt() : null,
        PromotionVerdicts.promotion(programme, facts.promotion()),
        PromotionVerdicts.award(facts.award()),
        GapSentences.each(gaps(facts)));
  }

  private static YearSubject subject(YearFacts facts, SubjectResult year) {
    StudySubject subject = year.subject();
    return new YearSubject(
        SubjectVerdicts.value(facts.first().of(subject)),
        SubjectVerdicts.value(facts.second().of(subject)),
        SubjectVerdicts.ofYear(
            year, List.of(facts.first().of(subject), facts.second().of(subject))),
        facts.isReassessable(subject.code()),
        facts.summary().reassessment().map(found -> reassessed(found, subject)).orElse(null));
  }

  private static @Nullable SubjectVerdict reassessed(Reassessment found, StudySubject subject) {
    SubjectResult result = found.replaced().of(subject);
    boolean isNew =
        switch (result) {
          case SubjectResult.Scored scored -> scored.reason() instanceof SubjectReason.Reassessed;
          case SubjectResult.Commented commented ->
              commented.reason() instanceof SubjectReason.Reassessed;
          case SubjectResult.Exempt exempt -> false;
          case SubjectResult.Incomplete incomplete ->
              incomplete.gaps().stream().anyMatch(Gap.Reassessment.class::isInstance);
        };
    return isNew ? SubjectVerdicts.of(result) : null;
  }

  private static List<Gap> gaps(YearFacts facts) {
    List<Gap> gaps = new ArrayList<>(facts.year().gaps());
    gaps.addAll(ConductVerdicts.gaps(facts.summary().conduct()));
    if (facts.promotion() instanceof PromotionOutcome.NotEnoughData(var missing)) {
      gaps.addAll(missing);
    }
    return gaps.stream().distinct().toList();
  }
}
