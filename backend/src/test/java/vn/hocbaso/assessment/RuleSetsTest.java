package vn.hocbaso.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {

  @ParameterizedTest
  @CsvSource({"1,2020", "2,2021", "3,2022", "4,2023", "5,2024"})
  void startsGradeByGradeAsTheRoadmapSays(int grade, int firstYear) {
    assertThat(RuleSets.governing(firstYear, grade)).map(RuleSet::id).contains("TT27_2020");
    assertThat(RuleSets.governing(firstYear - 1, grade)).isEmpty();
  }

  @Test
  void knowsNoRulesForOtherLevels() {
    assertThat(RuleSets.governing(2025, 6)).isEmpty();
  }

  @Test
  void findsRulesOfStoredResultsById() {
    assertThat(RuleSets.withId("TT27_2020")).isPresent();
    assertThat(RuleSets.withId("TT30_2014")).isEmpty();
  }

  @Test
  void successorTakesOverFromItsFirstYearAndLeavesEarlierYears() {
    RuleSet successor =
        new RuleSet(new Origin("NEXT", "", Map.of(4, 2027)), List.of(), List.of(), List.of());
    List<RuleSet> known = List.of(successor, Tt27Of2020.RULES);

    assertThat(RuleSets.governing(known, 2026, 4)).map(RuleSet::id).contains("TT27_2020");
    assertThat(RuleSets.governing(known, 2027, 4)).map(RuleSet::id).contains("NEXT");
    assertThat(RuleSets.governing(known, 2027, 5)).map(RuleSet::id).contains("TT27_2020");
  }
}
