package vn.hocbaso.record.document;

import org.jspecify.annotations.Nullable;

/**
 * Learning or conduct over the year.
 *
 * @param firstTerm absent where the student has none, such as one who came later
 * @param secondTerm absent where the student has none
 * @param year absent where the student is not assessed
 * @param afterSummer what takes the place of the year's level after reassessment, or after training
 *     in summer; the year's own stays
 */
public record YearLevels(
    @Nullable SecondaryLevel firstTerm,
    @Nullable SecondaryLevel secondTerm,
    @Nullable SecondaryLevel year,
    @Nullable SecondaryLevel afterSummer) {

  /** The level that counts in the end. */
  public @Nullable SecondaryLevel last() {
    return afterSummer == null ? year : afterSummer;
  }
}
