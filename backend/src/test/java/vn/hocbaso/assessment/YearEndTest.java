package vn.hocbaso.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearEndTest {

  private static final String ALL_LEVELS = "TTTTTTTTTTT";
  private static final String ALL_TRAITS = "TTTTTTTTTTTTTTT";
  private static final List<Integer> TENS = Collections.nCopies(7, 10);

  private final Programme grade4 = Primary.programme(4);

  @Test
  void namesTheOneLevelThatBlocksTheBetterResult() {
    var decided = Primary.decide(grade4, "TTTTTTTTHTT", ALL_TRAITS, TENS);

    assertThat(decided.result()).isEqualTo(OverallResult.COMPLETED);
    assertThat(decided.reason())
        .isEqualTo(
            new Reason.Blocked(
                OverallResult.GOOD,
                List.of(new Obstacle.Level(grade4.subjects().get(8), SubjectLevel.COMPLETED))));
    assertThat(grade4.subjects().get(8).name().vietnamese()).isEqualTo("Âm nhạc");
  }

  @Test
  void namesTheMarkThatBlocksTheBetterResult() {
    var decided =
        Primary.decide(grade4, ALL_LEVELS, ALL_TRAITS, List.of(10, 6, 10, 10, 10, 10, 10));

    assertThat(decided.result()).isEqualTo(OverallResult.COMPLETED);
    assertThat(decided.reason())
        .isEqualTo(
            new Reason.Blocked(
                OverallResult.GOOD,
                List.of(new Obstacle.Mark(Primary.tests(grade4).get(1), 6, 7))));
  }

  @Test
  void saysWhyTheBestResultWasReachedAndAwardsIt() {
    var decided = Primary.decide(grade4, ALL_LEVELS, ALL_TRAITS, TENS);

    assertThat(decided.reason()).isEqualTo(new Reason.AllConditionsMet(9));
    assertThat(decided.award()).contains(Award.EXCELLENT_STUDENT);
  }

  @Test
  void awardsNothingBelowTheBestResult() {
    var decided =
        Primary.decide(grade4, ALL_LEVELS, ALL_TRAITS, List.of(10, 10, 10, 10, 10, 10, 8));

    assertThat(decided.result()).isEqualTo(OverallResult.GOOD);
    assertThat(decided.award()).isEqualTo(Optional.empty());
  }

  @Test
  void neverDecidesWhenAValueIsMissing() {
    YearValues full = Primary.values(grade4, "CCCCCCCCCCC", ALL_TRAITS, TENS);
    Map<String, Integer> marks = new HashMap<>(full.marks());
    marks.remove("TOAN");

    YearOutcome outcome =
        YearEnd.assess(grade4, new YearValues(full.levels(), full.traits(), marks));

    assertThat(outcome).isInstanceOf(YearOutcome.NotEnoughData.class);
    assertThat(((YearOutcome.NotEnoughData) outcome).missing()).containsExactly("TOAN.TEST");
  }

  @Test
  void listsEverythingMissingInTheOrderOfTheForm() {
    YearOutcome outcome = YearEnd.assess(grade4, new YearValues(Map.of(), Map.of(), Map.of()));

    assertThat(((YearOutcome.NotEnoughData) outcome).missing())
        .hasSize(11 + 15 + 7)
        .startsWith("TIENG_VIET.LEVEL", "TIENG_VIET.TEST", "TOAN.LEVEL")
        .endsWith("NL_THE_CHAT.LEVEL");
  }

  @Test
  void waitsForSupplementaryAssessmentOnlyWhenNotCompleted() {
    assertThat(Primary.decide(grade4, ALL_LEVELS, ALL_TRAITS, TENS).completion())
        .isEqualTo(Completion.COMPLETED);
    assertThat(
            Primary.decide(grade4, ALL_LEVELS, ALL_TRAITS, List.of(10, 10, 10, 4, 10, 10, 10))
                .completion())
        .isEqualTo(Completion.AWAITS_SUPPLEMENTARY_ASSESSMENT);
  }

  @Test
  void warnsOfLevelsAndMarksThatHardlyFitTogether() {
    var decided =
        Primary.decide(grade4, "HTTTTTTTTTT", ALL_TRAITS, List.of(9, 4, 10, 10, 10, 10, 10));

    assertThat(decided.warnings())
        .extracting(Warning::kind)
        .containsExactly(Warning.Kind.LOW_LEVEL_HIGH_MARK, Warning.Kind.HIGH_LEVEL_LOW_MARK);
  }

  @Test
  void doesNotWarnAtTheBorders() {
    var decided =
        Primary.decide(grade4, "HTTTTTTTTTT", ALL_TRAITS, List.of(8, 5, 10, 10, 10, 10, 10));

    assertThat(decided.warnings()).isEmpty();
  }
}
