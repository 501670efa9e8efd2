package vn.hocbaso.assessment;

import java.util.Set;

/**
 * What the regulation leaves to the school.
 *
 * @param informaticsAndTechnologyTests setting TIN_CN_TESTS: 2 when the halves Tin học and Công
 *     nghệ are tested apart, 1 when one mark stands for both
 * @param zeroAllowed whether a test may be marked 0 (setting allow_zero)
 * @param optionalSubjects codes of the optional subjects that the school teaches
 * @param testedOptionalSubjects those of them that it also tests
 */
public record RuleSettings(
    int informaticsAndTechnologyTests,
    boolean zeroAllowed,
    Set<String> optionalSubjects,
    Set<String> testedOptionalSubjects) {

  /** Tin học and Công nghệ tested apart, marks from 1, no optional subjects. */
  public static final RuleSettings DEFAULT = new RuleSettings(2, false, Set.of(), Set.of());

  public RuleSettings {
    if (informaticsAndTechnologyTests != 1 && informaticsAndTechnologyTests != 2) {
      throw new IllegalArgumentException("TIN_CN_TESTS is 1 or 2");
    }
    optionalSubjects = Set.copyOf(optionalSubjects);
    testedOptionalSubjects = Set.copyOf(testedOptionalSubjects);
  }
}
