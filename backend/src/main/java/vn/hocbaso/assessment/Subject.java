package vn.hocbaso.assessment;

import java.util.List;
import java.util.Set;

/** A subject or educational activity (môn học, hoạt động giáo dục) as one grade has it. */
public record Subject(String code, Label name, List<Test> tests) {

  /** A periodic test and the periods in which it is sat. */
  public record Test(String code, Label name, Set<AssessmentPeriod> periods) {

    public Test {
      periods = Set.copyOf(periods);
    }
  }

  public Subject {
    tests = List.copyOf(tests);
  }

  /** The tests of this subject in a period; empty when only level and comment are given. */
  public List<Test> testsIn(AssessmentPeriod period) {
    return tests.stream().filter(test -> test.periods().contains(period)).toList();
  }
}
