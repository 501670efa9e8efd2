package vn.hocbaso.assessment.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.assessment.curriculum.EducationKind;

class RegulationsTest {

  @ParameterizedTest
  @CsvSource({
    "GENERAL,2026,1,TT27_2020",
    "GENERAL,2026,5,TT27_2020",
    "GENERAL,2026,6,TT22_2021",
    "GENERAL,2026,12,TT22_2021",
    "CONTINUING,2026,6,TT43_2021",
    "CONTINUING,2026,12,TT43_2021"
  })
  void governsEveryGradeOfEveryKind(EducationKind kind, int startYear, int grade, String id) {
    assertThat(Regulations.governing(kind, startYear, grade)).map(Regulation::id).contains(id);
    assertThat(Regulations.withId(id)).map(Regulation::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "GENERAL,2026,0",
    "GENERAL,2026,13",
    "GENERAL,2019,1",
    "GENERAL,2020,6",
    "CONTINUING,2026,5",
    "CONTINUING,2021,6"
  })
  void knowsNothingOutsideTheRoadmaps(EducationKind kind, int startYear, int grade) {
    assertThat(Regulations.governing(kind, startYear, grade)).isEmpty();
  }

  @Test
  void tellsTheTwoFamiliesApart() {
    assertThat(Regulations.withId("TT27_2020")).get().isInstanceOf(Regulation.Primary.class);
    assertThat(Regulations.withId("TT22_2021")).get().isInstanceOf(Regulation.Secondary.class);
    assertThat(Regulations.withId("TT58_2011")).isEmpty();
  }
}
