package vn.hocbaso.assessment;

import java.util.List;
import java.util.Optional;

/**
 * Chooses the regulation of primary education by school year and grade. A new regulation is one
 * more entry of the list; it takes over from the school year in which it starts and leaves earlier
 * years as they were.
 */
public final class RuleSets {

  private static final List<RuleSet> KNOWN = List.of(Tt27Of2020.RULES);

  private RuleSets() {}

  /**
   * The regulation that governs a grade in the school year that begins in {@code startYear} (2025
   * for năm học 2025-2026), or empty when none of the known ones does.
   */
  public static Optional<RuleSet> governing(int startYear, int grade) {
    return governing(KNOWN, startYear, grade);
  }

  /** The regulation with this id, whatever the year: stored results name it. */
  public static Optional<RuleSet> withId(String id) {
    return KNOWN.stream().filter(rules -> rules.id().equals(id)).findFirst();
  }

  static Optional<RuleSet> governing(List<RuleSet> known, int startYear, int grade) {
    return Origin.governing(known, RuleSet::origin, startYear, grade);
  }
}
