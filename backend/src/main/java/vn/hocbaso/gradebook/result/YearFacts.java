package vn.hocbaso.gradebook.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.secondary.AwardOutcome;
import vn.hocbaso.assessment.secondary.PromotionOutcome;
import vn.hocbaso.assessment.secondary.SubjectResults;
import vn.hocbaso.assessment.secondary.YearSummary;

/**
 * What the rules make of a student's year.
 *
 * @param summary learning, conduct and absences, with what summer changed in them
 * @param year the results of the year as they were before summer
 * @param reassessable the subjects in which the student may be reassessed
 */
public record YearFacts(
    SubjectResults first,
    SubjectResults second,
    YearSummary summary,
    SubjectResults year,
    List<StudySubject> reassessable,
    PromotionOutcome promotion,
    AwardOutcome award) {

  /** Copies the list so that the facts cannot change. */
  public YearFacts {
    reassessable = List.copyOf(reassessable);
  }

  /** Whether the student may be reassessed in the subject with this code. */
  public boolean isReassessable(@Nullable String subject) {
    return reassessable.stream().anyMatch(each -> each.code().equals(subject));
  }
}
