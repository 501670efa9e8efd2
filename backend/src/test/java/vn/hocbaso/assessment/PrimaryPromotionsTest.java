package vn.hocbaso.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrimaryPromotionsTest {

  private static final String ALL_LEVELS = "TTTTTTTTTTT";
  private static final String ALL_TRAITS = "TTTTTTTTTTTTTTT";
  private static final PrincipalDecision PROMOTES = new PrincipalDecision(true, "tiến bộ rõ");
  private static final PrincipalDecision RETAINS = new PrincipalDecision(false, "cần học lại");

  private final Programme grade4 = Primary.programme(4);
  private final YearValues failed =
      Primary.values(grade4, "TCTTTTTTTTT", ALL_TRAITS, List.of(10, 4, 10, 10, 10, 10, 10));

  @Test
  void completesTheClassWithTheYear() {
    YearOutcome year = Primary.decide(grade4, ALL_LEVELS, ALL_TRAITS, Collections.nCopies(7, 10));

    assertThat(PrimaryPromotions.of(year, Optional.empty(), Optional.of(RETAINS)))
        .isEqualTo(new PrimaryPromotion.Completed(OverallResult.EXCELLENT, false));
  }

  @Test
  void waitsForSupplementaryAssessmentAndSaysWhatIsLacking() {
    PrimaryPromotion promotion =
        PrimaryPromotions.of(year(), Optional.empty(), Optional.of(PROMOTES));

    assertThat(promotion.code()).isEqualTo("CHO_DANH_GIA_BO_SUNG");
    assertThat(((PrimaryPromotion.AwaitsSupplementary) promotion).reason())
        .isEqualTo(
            new Reason.Blocked(
                OverallResult.COMPLETED,
                List.of(
                    new Obstacle.Level(grade4.subjects().get(1), SubjectLevel.NOT_COMPLETED),
                    new Obstacle.Mark(Primary.tests(grade4).get(1), 4, 5))));
  }

  @Test
  void completesTheClassAfterSupplementaryAssessmentWithoutAward() {
    YearOutcome again = again(SubjectLevel.COMPLETED_WELL, 9);

    assertThat(PrimaryPromotions.of(year(), Optional.of(again), Optional.empty()))
        .isEqualTo(new PrimaryPromotion.Completed(OverallResult.EXCELLENT, true));
    assertThat(((YearOutcome.Decided) again).award()).isEmpty();
  }

  @Test
  void leavesSecondFailureToThePrincipal() {
    YearOutcome again = again(SubjectLevel.COMPLETED, 4);

    assertThat(PrimaryPromotions.of(year(), Optional.of(again), Optional.empty()).code())
        .isEqualTo("CHO_HT_QUYET_DINH");
    assertThat(PrimaryPromotions.of(year(), Optional.of(again), Optional.of(PROMOTES)).code())
        .isEqualTo("HT_QUYET_DINH_LEN_LOP");
    assertThat(PrimaryPromotions.of(year(), Optional.of(again), Optional.of(RETAINS)))
        .isEqualTo(
            new PrimaryPromotion.DecidedByPrincipal(
                PrimaryPromotion.Cause.SUPPLEMENTARY_NOT_COMPLETED, RETAINS))
        .extracting(PrimaryPromotion::code)
        .isEqualTo("HT_QUYET_DINH_O_LAI");
  }

  @Test
  void acceptsNoDecisionOfThePrincipalWithoutReason() {
    assertThatThrownBy(() -> new PrincipalDecision(true, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void assessesAgainOnlyWhatFailed() {
    assertThat(SupplementaryAssessment.columns(grade4, failed))
        .containsExactlyInAnyOrder("TOAN.LEVEL", "TOAN.TEST");
    YearValues other = new YearValues(Map.of(), Map.of(), Map.of("TIENG_VIET", 10));
    assertThatThrownBy(() -> SupplementaryAssessment.assess(grade4, failed, other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsNothingWithoutTheYear() {
    YearOutcome nothing = YearEnd.assess(grade4, new YearValues(Map.of(), Map.of(), Map.of()));

    assertThat(PrimaryPromotions.of(nothing, Optional.empty(), Optional.empty()))
        .isInstanceOf(PrimaryPromotion.NotEnoughData.class);
    assertThat(PrimaryPromotions.of(year(), Optional.of(nothing), Optional.of(PROMOTES)))
        .isInstanceOf(PrimaryPromotion.NotEnoughData.class);
  }

  @Test
  void leavesUnassessedStudentToThePrincipal() {
    assertThat(PrimaryPromotions.ofUnassessed(Optional.empty()))
        .isEqualTo(new PrimaryPromotion.AwaitsPrincipal(PrimaryPromotion.Cause.NOT_ASSESSED));
    assertThat(PrimaryPromotions.ofUnassessed(Optional.of(PROMOTES)).code())
        .isEqualTo("HT_QUYET_DINH_LEN_LOP");
  }

  private YearOutcome year() {
    return YearEnd.assess(grade4, failed);
  }

  private YearOutcome again(SubjectLevel level, int mark) {
    return SupplementaryAssessment.assess(
        grade4, failed, new YearValues(Map.of("TOAN", level), Map.of(), Map.of("TOAN", mark)));
  }
}
