package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.assessment.curriculum.Term;

class ConductOfYearTest {

  @ParameterizedTest
  @CsvSource({
    "GOOD,GOOD,GOOD",
    "GOOD,FAIR,FAIR",
    "GOOD,REACHED,FAIR",
    "GOOD,NOT_REACHED,NOT_REACHED",
    "FAIR,GOOD,GOOD",
    "FAIR,FAIR,FAIR",
    "FAIR,REACHED,REACHED",
    "FAIR,NOT_REACHED,NOT_REACHED",
    "REACHED,GOOD,FAIR",
    "REACHED,FAIR,FAIR",
    "REACHED,REACHED,REACHED",
    "REACHED,NOT_REACHED,NOT_REACHED",
    "NOT_REACHED,GOOD,FAIR",
    "NOT_REACHED,FAIR,REACHED",
    "NOT_REACHED,REACHED,REACHED",
    "NOT_REACHED,NOT_REACHED,NOT_REACHED"
  })
  void followsFromBothTerms(Level first, Level second, Level year) {
    assertThat(ConductOfYear.of(Secondary.general(), Optional.of(first), Optional.of(second)))
        .isEqualTo(new ConductOutcome.Decided(year, first, second, Optional.empty()));
  }

  @Test
  void namesTheTermWithoutConduct() {
    assertThat(ConductOfYear.of(Secondary.general(), Optional.of(Level.GOOD), Optional.empty()))
        .isEqualTo(new ConductOutcome.NotEnoughData(List.of(new Gap.ConductOfTerm(Term.SECOND))));
    assertThat(ConductOfYear.of(Secondary.general(), Optional.empty(), Optional.empty()))
        .isEqualTo(
            new ConductOutcome.NotEnoughData(
                List.of(new Gap.ConductOfTerm(Term.FIRST), new Gap.ConductOfTerm(Term.SECOND))));
  }

  @Test
  void keepsTheOriginalBesideTheReassessedLevel() {
    var reassessed = ConductOfYear.reassessed(Secondary.conduct(Level.NOT_REACHED), Level.REACHED);

    assertThat(reassessed.year()).isEqualTo(Level.NOT_REACHED);
    assertThat(reassessed.current()).isEqualTo(Level.REACHED);
  }

  @Test
  void reassessesOnlyWhatIsNotReached() {
    assertThatThrownBy(() -> ConductOfYear.reassessed(Secondary.conduct(Level.REACHED), Level.GOOD))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
