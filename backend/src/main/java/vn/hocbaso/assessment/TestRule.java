package vn.hocbaso.assessment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** In which periods the students of which grades sit a periodic test (bài kiểm tra định kì). */
record TestRule(Map<AssessmentPeriod, Set<Integer>> grades) {

  /** Level and comment only. */
  static final TestRule NEVER = new TestRule(Map.of());

  TestRule {
    grades = Map.copyOf(grades);
  }

  static TestRule inPeriods(Set<AssessmentPeriod> periods, Set<Integer> grades) {
    Map<AssessmentPeriod, Set<Integer>> rule = new EnumMap<>(AssessmentPeriod.class);
    periods.forEach(period -> rule.put(period, Set.copyOf(grades)));
    return new TestRule(rule);
  }

  TestRule and(TestRule other) {
    Map<AssessmentPeriod, Set<Integer>> both = new EnumMap<>(AssessmentPeriod.class);
    both.putAll(grades);
    both.putAll(other.grades);
    return new TestRule(both);
  }

  Set<AssessmentPeriod> periodsOf(int grade) {
    Set<AssessmentPeriod> periods = EnumSet.noneOf(AssessmentPeriod.class);
    grades.forEach(
        (period, tested) -> {
          if (tested.contains(grade)) {
            periods.add(period);
          }
        });
    return periods;
  }
}
