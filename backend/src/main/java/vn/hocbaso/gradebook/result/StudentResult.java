package vn.hocbaso.gradebook.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Award;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.OverallResult;

/** The result of a student in one book, in words; what it holds depends on the kind of book. */
public sealed interface StudentResult {

  /** Nothing is decided in this period, as in primary school before the year's end. */
  record NoResult() implements StudentResult {}

  /**
   * The year of a primary student (TT27/2020, Art. 9).
   *
   * @param overall null while there is not enough data
   * @param completion null as long as {@code overall} is
   * @param reason which condition decided, one sentence per language
   * @param warnings pairs of values that deserve a second look, one sentence each
   */
  record PrimaryYear(
      @Nullable OverallResult overall,
      Label label,
      Label reason,
      @Nullable Completion completion,
      @Nullable Award award,
      List<Label> warnings)
      implements StudentResult {

    /** Copies the list so that the result cannot change. */
    public PrimaryYear {
      warnings = List.copyOf(warnings);
    }
  }

  /** The year of a primary student with a disability who is not assessed. */
  record PrimaryUnassessed(Verdict promotion) implements StudentResult {}

  /**
   * Where a primary student stands in summer (TT27/2020, Art. 11). The year's own result stays what
   * its closing made it.
   *
   * @param overall code of the level that counts for moving up; null while there is none
   */
  record PrimarySupplement(@Nullable String overall, Verdict promotion) implements StudentResult {}

  /**
   * A term of a secondary student (TT22/2021, Art. 8 and 9).
   *
   * @param gaps all that is missing
   */
  record SecondaryTerm(
      List<SubjectVerdict> subjects, LearningVerdict learning, Verdict conduct, List<Label> gaps)
      implements StudentResult {

    /** Copies the lists so that the result cannot change. */
    public SecondaryTerm {
      subjects = List.copyOf(subjects);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * The year of a secondary student (TT22/2021, Art. 8, 9, 12 to 15). What summer changed stands
   * beside the original.
   *
   * @param learningReassessed null unless subjects were reassessed
   * @param conductReassessed null unless conduct was reassessed after summer training
   * @param absences sessions of both terms; null while not counted
   * @param gaps all that is missing
   */
  record SecondaryYear(
      List<YearSubject> subjects,
      LearningVerdict learning,
      @Nullable LearningVerdict learningReassessed,
      Verdict conduct,
      @Nullable Verdict conductReassessed,
      @Nullable Integer absences,
      Verdict promotion,
      Verdict award,
      List<Label> gaps)
      implements StudentResult {

    /** Copies the lists so that the result cannot change. */
    public SecondaryYear {
      subjects = List.copyOf(subjects);
      gaps = List.copyOf(gaps);
    }
  }
}
