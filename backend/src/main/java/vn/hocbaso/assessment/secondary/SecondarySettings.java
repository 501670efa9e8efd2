package vn.hocbaso.assessment.secondary;

/**
 * The readings that the regulations leave open. Results keep the settings by which they were
 * computed, so that a later choice changes none of them.
 *
 * @param topics how learning topics count among the regular marks (setting CHUYEN_DE)
 * @param adjustment how the other subjects are looked at in Art. 9.3 (setting adjust_mode)
 * @param rounding from which term averages the year's average is computed
 * @param retestAfterConductReassessed whether a student with both results Chưa đạt may be
 *     reassessed in subjects once conduct has been reassessed (Art. 13 and 14 read together)
 * @param optionalSubjectsCount whether optional subjects count for learning result and awards
 */
public record SecondarySettings(
    Topics topics,
    Adjust adjustment,
    Rounding rounding,
    boolean retestAfterConductReassessed,
    boolean optionalSubjectsCount) {

  /** The usual readings. */
  public static final SecondarySettings DEFAULT =
      new SecondarySettings(Topics.EXTRA, Adjust.EXCLUDE, Rounding.ROUNDED_TERMS, true, true);

  /** How the result of a cluster of learning topics counts. */
  public enum Topics {
    /** As one regular mark more than the lessons of the subject ask for. */
    EXTRA,
    /** As one of those that they ask for. */
    INCLUDED
  }

  /** How Art. 9.3 asks what the result would be but for one subject. */
  public enum Adjust {
    /** Without that subject; the others alone satisfy the numbers of the article. */
    EXCLUDE,
    /** With that subject at its best, 10 or Đạt, so that it counts among them. */
    REPLACE
  }

  /** What the average of the year is computed from. */
  public enum Rounding {
    /** The term averages as the class book shows them, with one decimal. */
    ROUNDED_TERMS,
    /** The term averages before rounding. */
    EXACT_TERMS
  }
}
