package vn.hocbaso.gradebook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;

/**
 * One student's closed year of grades 6 to 12, with the words that the record prints beside the
 * codes.
 *
 * @param absences sessions absent in both terms; null while not counted
 */
public record SecondaryStudentYear(
    UUID studentId,
    List<Subject> subjects,
    Levels conduct,
    Levels learning,
    @Nullable Integer absences,
    Result result,
    General general) {

  /** Copies the list so that the year cannot change. */
  public SecondaryStudentYear {
    subjects = List.copyOf(subjects);
  }

  /** How a subject was assessed. */
  public enum Assessment {
    /** Averages with one decimal. */
    MARKS,
    /** Đ or CĐ. */
    COMMENTS,
    /** The student is exempt for the whole year. */
    EXEMPT
  }

  /**
   * A subject over the year.
   *
   * @param first value of the first term; null without one
   * @param second value of the second term; null without one
   * @param year null for an exemption
   * @param reassessed what takes the place of the year's value for promotion; null without one
   * @param comment of the second term, else of the first
   */
  public record Subject(
      String code,
      Label name,
      Assessment assessment,
      @Nullable String first,
      @Nullable String second,
      @Nullable String year,
      @Nullable String reassessed,
      @Nullable String comment) {}

  /**
   * Codes of levels (TOT, KHA, DAT, CHUA_DAT).
   *
   * @param afterSummer what takes the place of the year's level; null unless reassessed
   */
  public record Levels(
      @Nullable String first,
      @Nullable String second,
      @Nullable String year,
      @Nullable String afterSummer) {}

  /**
   * What the year comes to.
   *
   * @param promotion code of the state
   * @param reason the sentence that says which condition decided
   * @param title null without one
   * @param settled whether nothing can change it any more: no summer, no decision is awaited
   */
  public record Result(String promotion, Label reason, @Nullable Label title, boolean settled) {}

  /** What stands outside subjects and levels. */
  public record General(
      @Nullable String homeroomComment,
      @Nullable String commendation,
      @Nullable String achievement,
      @Nullable String summerComment) {}
}
