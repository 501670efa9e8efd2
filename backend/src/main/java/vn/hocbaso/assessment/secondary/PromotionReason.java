package vn.hocbaso.assessment.secondary;

/** A condition of promotion that decided (TT22/2021, Art. 12). */
public sealed interface PromotionReason {

  /** Conduct and learning are Đạt or better and absences within the limit. */
  record AllConditionsMet(int absences, int limit) implements PromotionReason {}

  /** More absent sessions than allowed, with or without permission; no summer remedies that. */
  record TooManyAbsences(int absences, int limit) implements PromotionReason {}

  /**
   * Conduct is Chưa đạt.
   *
   * @param again even after summer training
   */
  record ConductNotReached(boolean again) implements PromotionReason {}

  /**
   * The learning result is Chưa đạt.
   *
   * @param again even with the reassessed subjects
   */
  record LearningNotReached(boolean again) implements PromotionReason {}

  /**
   * Conduct of the year was Chưa đạt, which by the reading in force closes the reassessment of
   * subjects (Art. 14 read alone).
   */
  record ReassessmentClosed() implements PromotionReason {}
}
