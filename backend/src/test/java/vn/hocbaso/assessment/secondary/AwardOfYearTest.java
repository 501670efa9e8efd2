package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwardOfYearTest {

  private static final String EXCELLENT = "9.0 9.0 9.0 9.0 9.0 9.0 8.0 6.5";

  @Test
  void saysWhatIsLackingForTheHigherTitle() {
    assertThat(award("9.0 9.0 9.0 9.0 9.0 8.9 8.0 6.5", Level.GOOD))
        .isInstanceOfSatisfying(
            AwardOutcome.Awarded.class,
            awarded -> {
              assertThat(awarded.title().code()).isEqualTo("HOC_SINH_GIOI");
              assertThat(awarded.notBetter())
                  .contains(new AwardOutcome.TooFewSubjects(5, 6, Mark.of("9.0")));
            });
  }

  @Test
  void hasNothingToAddToTheHighestTitle() {
    assertThat(award(EXCELLENT, Level.GOOD))
        .isInstanceOfSatisfying(
            AwardOutcome.Awarded.class,
            awarded -> {
              assertThat(awarded.title().code()).isEqualTo("HOC_SINH_XUAT_SAC");
              assertThat(awarded.notBetter()).isEmpty();
            });
  }

  @Test
  void namesEveryConditionThatIsNotMet() {
    assertThat(award("9.0 9.0 9.0 9.0 9.0 9.0 9.0 4.0", Level.FAIR))
        .isEqualTo(
            new AwardOutcome.None(
                List.of(
                    new AwardOutcome.ConductTooLow(Level.FAIR),
                    new AwardOutcome.LearningTooLow(Level.FAIR))));
  }

  @Test
  void givesContinuingLearnersTheirOwnTitles() {
    SecondaryProgramme programme = Secondary.continuing(SecondarySettings.DEFAULT);
    SubjectResults year = Secondary.year(Secondary.marks("8.0 8.0 8.0 8.0 8.0 8.0 8.0"), 0, 0);

    assertThat(
            AwardOfYear.of(
                programme, year, LearningLevel.of(programme, year), Secondary.conduct(Level.GOOD)))
        .isInstanceOfSatisfying(
            AwardOutcome.Awarded.class,
            awarded -> assertThat(awarded.title().code()).isEqualTo("HOC_VIEN_GIOI"));
  }

  @Test
  void restsOnTheConductOfTheYearNotOnTheReassessedOne() {
    SecondaryProgramme programme = Secondary.general();
    SubjectResults year = Secondary.year(EXCELLENT, 0);
    ConductOutcome reassessed =
        ConductOfYear.reassessed(Secondary.conduct(Level.NOT_REACHED), Level.GOOD);

    assertThat(AwardOfYear.of(programme, year, LearningLevel.of(programme, year), reassessed))
        .isEqualTo(
            new AwardOutcome.None(List.of(new AwardOutcome.ConductTooLow(Level.NOT_REACHED))));
  }

  @Test
  void decidesNothingWithoutLevelOrConduct() {
    SecondaryProgramme programme = Secondary.general();
    SubjectResults year = Secondary.year(EXCELLENT, 0);
    LearningOutcome open = new LearningOutcome.PrincipalDecides(5, 6);

    assertThat(AwardOfYear.of(programme, year, open, Secondary.conduct(Level.GOOD)))
        .isEqualTo(new AwardOutcome.NotEnoughData(List.of(new Gap.LearningResult())));
    assertThat(
            AwardOfYear.of(
                programme,
                year,
                LearningLevel.of(programme, year),
                ConductOfYear.of(programme, Optional.empty(), Optional.of(Level.GOOD))))
        .isInstanceOf(AwardOutcome.NotEnoughData.class);
  }

  @Test
  void awardsNothingToUnassessedStudent() {
    assertThat(
            AwardOfYear.of(
                Secondary.general(),
                Secondary.year(EXCELLENT, 0),
                new LearningOutcome.NotAssessed(),
                Secondary.conduct(Level.GOOD)))
        .isEqualTo(new AwardOutcome.None(List.of(new AwardOutcome.NotAssessed())));
  }

  private static AwardOutcome award(String averages, Level conduct) {
    SecondaryProgramme programme = Secondary.general();
    SubjectResults year = Secondary.year(averages, 0);
    return AwardOfYear.of(
        programme, year, LearningLevel.of(programme, year), Secondary.conduct(conduct));
  }
}
