package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.assessment.Origin;
import vn.hocbaso.assessment.curriculum.EducationKind;

class SecondaryRuleSetsTest {

  @ParameterizedTest
  @CsvSource({
    "GENERAL,6,2021,TT22_2021",
    "GENERAL,7,2022,TT22_2021",
    "GENERAL,8,2023,TT22_2021",
    "GENERAL,9,2024,TT22_2021",
    "GENERAL,10,2022,TT22_2021",
    "GENERAL,11,2023,TT22_2021",
    "GENERAL,12,2024,TT22_2021",
    "CONTINUING,6,2022,TT43_2021",
    "CONTINUING,12,2025,TT43_2021"
  })
  void startsGradeByGradeAsTheRoadmapSays(EducationKind kind, int grade, int firstYear, String id) {
    assertThat(SecondaryRuleSets.governing(kind, firstYear, grade))
        .map(SecondaryRules::id)
        .contains(id);
    assertThat(SecondaryRuleSets.governing(kind, firstYear - 1, grade)).isEmpty();
  }

  @Test
  void successorTakesOverFromItsFirstYearAndLeavesEarlierYears() {
    SecondaryRules successor =
        new SecondaryRules(
            new Origin("NEXT", "", Map.of(6, 2027)),
            EducationKind.GENERAL,
            Tt22Of2021.RULES.provisions());
    List<SecondaryRules> known = List.of(successor, Tt22Of2021.RULES, Tt43Of2021.RULES);

    assertThat(id(known, EducationKind.GENERAL, 2026, 6)).isEqualTo("TT22_2021");
    assertThat(id(known, EducationKind.GENERAL, 2027, 6)).isEqualTo("NEXT");
    assertThat(id(known, EducationKind.GENERAL, 2027, 7)).isEqualTo("TT22_2021");
    assertThat(id(known, EducationKind.CONTINUING, 2027, 6)).isEqualTo("TT43_2021");
  }

  @Test
  void hasNoProgrammeForOtherGrades() {
    assertThatThrownBy(() -> Tt22Of2021.RULES.programme(5, SecondarySettings.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "8,Được lên lớp",
    "9,Hoàn thành chương trình trung học cơ sở",
    "12,Hoàn thành chương trình trung học phổ thông"
  })
  void completesWholeLevelInItsLastGradeOnly(int grade, String label) {
    assertThat(
            Tt22Of2021.RULES
                .programme(grade, SecondarySettings.DEFAULT)
                .labelOf(PromotionState.PROMOTED)
                .vietnamese())
        .isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"TX1", "TX4", "CD", "GK", "CK"})
  void readsColumnCodesBack(String code) {
    assertThat(Slot.of(code)).map(Slot::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"TX", "TX0", "GK2", "X"})
  void knowsNoOtherColumnCodes(String code) {
    assertThat(Slot.of(code)).isEmpty();
  }

  private static String id(
      List<SecondaryRules> known, EducationKind kind, int startYear, int grade) {
    return SecondaryRuleSets.governing(known, kind, startYear, grade).orElseThrow().id();
  }
}
