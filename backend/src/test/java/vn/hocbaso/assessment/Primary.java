package vn.hocbaso.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Primary programmes and year-end values for tests, written the way the vectors write them. */
final class Primary {

  private Primary() {}

  static Programme programme(int grade) {
    return programme(grade, RuleSettings.DEFAULT);
  }

  static Programme programme(int grade, RuleSettings settings) {
    return Tt27Of2020.RULES.programme(grade, settings);
  }

  static List<Subject.Test> tests(Programme programme) {
    return programme.subjects().stream()
        .flatMap(subject -> subject.testsIn(AssessmentPeriod.YEAR_END).stream())
        .toList();
  }

  /** One letter per subject and trait and one mark per test, each in the order of the form. */
  static YearValues values(Programme programme, String levels, String traits, List<Integer> marks) {
    Map<String, SubjectLevel> levelMap = new HashMap<>();
    for (int i = 0; i < levels.length(); i++) {
      levelMap.put(
          programme.subjects().get(i).code(),
          SubjectLevel.of(levels.substring(i, i + 1)).orElseThrow());
    }
    Map<String, TraitLevel> traitMap = new HashMap<>();
    for (int i = 0; i < traits.length(); i++) {
      traitMap.put(
          programme.traits().get(i).code(),
          TraitLevel.of(traits.substring(i, i + 1)).orElseThrow());
    }
    Map<String, Integer> markMap = new HashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      markMap.put(tests(programme).get(i).code(), marks.get(i));
    }
    return new YearValues(levelMap, traitMap, markMap);
  }

  static YearOutcome.Decided decide(
      Programme programme, String levels, String traits, List<Integer> marks) {
    YearOutcome outcome = YearEnd.assess(programme, values(programme, levels, traits, marks));
    return (YearOutcome.Decided) outcome;
  }
}
