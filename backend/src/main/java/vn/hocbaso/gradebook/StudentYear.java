package vn.hocbaso.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Award;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.assessment.TraitGroup;

/**
 * One student's closed year, with the words that the record prints beside the codes.
 *
 * @param traits the three blocks in the order of the form
 * @param supplement what summer brought (TT27/2020, Art. 11); absent where nothing was assessed
 *     again, and while the book of summer is open or a decision awaited
 */
public record StudentYear(
    UUID studentId,
    List<SubjectResult> subjects,
    List<TraitBlock> traits,
    Result result,
    General general,
    @Nullable Supplement supplement) {

  /** Copies the lists so that the year cannot change. */
  public StudentYear {
    subjects = List.copyOf(subjects);
    traits = List.copyOf(traits);
  }

  /**
   * A subject or educational activity.
   *
   * @param level T, H or C
   * @param tests none, one, or two when its halves are tested apart
   */
  public record SubjectResult(
      String code,
      Label name,
      String level,
      Label levelName,
      List<TestMark> tests,
      @Nullable String comment) {

    /** Copies the list so that the result cannot change. */
    public SubjectResult {
      tests = List.copyOf(tests);
    }
  }

  /** The year-end mark of a test; {@code code} equals the subject's unless halves are apart. */
  public record TestMark(String code, Label name, int mark) {}

  /** A block of traits with its one comment. */
  public record TraitBlock(TraitGroup group, List<TraitResult> traits, @Nullable String comment) {

    /** Copies the list so that the block cannot change. */
    public TraitBlock {
      traits = List.copyOf(traits);
    }
  }

  /** A quality or competency; {@code level} is T, Đ or C. */
  public record TraitResult(String code, Label name, String level, Label levelName) {}

  /**
   * The result as it was computed at closing.
   *
   * @param reason the sentence that says which condition decided
   * @param completionName wording of the record: of the class, or of the whole level in its last
   *     grade
   */
  public record Result(
      OverallResult overall,
      Label reason,
      Completion completion,
      Label completionName,
      @Nullable Award award) {}

  /**
   * A supplementary assessment that is over.
   *
   * @param overall the result with the new values
   * @param promotion what follows: {@code HOAN_THANH}, {@code HT_QUYET_DINH_LEN_LOP} or {@code
   *     HT_QUYET_DINH_O_LAI}
   * @param reason one sentence on what decided
   */
  public record Supplement(
      List<SupplementValue> values,
      OverallResult overall,
      String promotion,
      Label reason,
      @Nullable String comment) {

    /** Copies the list so that the assessment cannot change. */
    public Supplement {
      values = List.copyOf(values);
    }
  }

  /** What a value that was assessed again is. */
  public enum SupplementKind {
    /** T, H or C of a subject or activity. */
    SUBJECT_LEVEL,
    /** Whole mark of a test, 0 to 10. */
    TEST_MARK,
    /** T, Đ or C of a quality or competency. */
    TRAIT_LEVEL
  }

  /** A value of the year and the one that took its place. */
  public record SupplementValue(
      SupplementKind kind, String code, Label name, String original, String reassessed) {}

  /** What stands outside subjects and traits; absences are days. */
  public record General(
      @Nullable String homeroomComment,
      int absencesExcused,
      int absencesUnexcused,
      @Nullable Integer heightInCentimetres,
      @Nullable BigDecimal weightInKilograms,
      @Nullable String commendation) {}
}
