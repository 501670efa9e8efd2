package vn.hocbaso.assessment.secondary;

import static vn.hocbaso.assessment.secondary.Level.FAIR;
import static vn.hocbaso.assessment.secondary.Level.GOOD;
import static vn.hocbaso.assessment.secondary.Level.NOT_REACHED;
import static vn.hocbaso.assessment.secondary.Level.REACHED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocbaso.assessment.curriculum.Curriculum;

/** What TT22/2021 and TT43/2021 provide alike; a later regulation states its own. */
final class CommonProvisions {

  /** Regular marks by lessons (Art. 6) and coefficients (Art. 7 and 9). */
  static final MarkRules MARKS =
      new MarkRules(
          List.of(
              new MarkRules.Step(35, 2),
              new MarkRules.Step(70, 3),
              new MarkRules.Step(Integer.MAX_VALUE, 4)),
          2,
          new Weights(1, 2, 3, 1, 2));

  /** Conduct of the year: a row for each level of term 1, by the level of term 2 (Art. 8). */
  static final ConductTable CONDUCT =
      new ConductTable(
          List.of(
              List.of(GOOD, FAIR, FAIR, NOT_REACHED),
              List.of(GOOD, FAIR, REACHED, NOT_REACHED),
              List.of(FAIR, FAIR, REACHED, NOT_REACHED),
              List.of(FAIR, REACHED, REACHED, NOT_REACHED)));

  /** At most 45 absent sessions (Art. 12); averages below 5.0 are reassessed (Art. 14). */
  static final PromotionLimits PROMOTION = new PromotionLimits(45, Mark.of("5.0"));

  private static final int FIRST_OF_UPPER_SECONDARY = 10;

  private CommonProvisions() {}

  /**
   * The learning levels (Art. 9.2).
   *
   * @param count how many subjects reach the higher threshold of each level
   */
  static LevelRules levels(int count) {
    return new LevelRules(
        List.of(
            new LevelRule(GOOD, 0, Mark.of("6.5"), Mark.of("8.0"), count),
            new LevelRule(FAIR, 0, Mark.of("5.0"), Mark.of("6.5"), count),
            new LevelRule(REACHED, 1, Mark.of("3.5"), Mark.of("5.0"), count)),
        count);
  }

  /** Grades 6 to 9 and 10 to 12. */
  static Map<Integer, Curriculum> curricula(Curriculum lower, Curriculum upper) {
    Map<Integer, Curriculum> byGrade = new HashMap<>();
    for (int grade = 6; grade <= 12; grade++) {
      byGrade.put(grade, grade < FIRST_OF_UPPER_SECONDARY ? lower : upper);
    }
    return byGrade;
  }
}
