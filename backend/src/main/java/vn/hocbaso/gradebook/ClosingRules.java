package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import vn.hocbaso.assessment.RuleSettings;

/**
 * The rules and settings of a closing. They are kept with the closed book, so that a setting
 * changed later neither adds to nor takes from what was closed.
 */
@Embeddable
record ClosingRules(
    @Column(name = "rule_set") String ruleSet,
    @Column(name = "informatics_technology_tests") Integer informaticsAndTechnologyTests,
    @Column(name = "zero_allowed") Boolean zeroAllowed,
    @Column(name = "optional_subjects") List<String> optionalSubjects,
    @Column(name = "tested_optional_subjects") List<String> testedOptionalSubjects) {

  static ClosingRules of(String ruleSet, RuleSettings settings) {
    return new ClosingRules(
        ruleSet,
        settings.informaticsAndTechnologyTests(),
        settings.zeroAllowed(),
        settings.optionalSubjects().stream().sorted().toList(),
        settings.testedOptionalSubjects().stream().sorted().toList());
  }

  RuleSettings settings() {
    return new RuleSettings(
        informaticsAndTechnologyTests,
        zeroAllowed,
        Set.copyOf(optionalSubjects),
        Set.copyOf(testedOptionalSubjects));
  }
}
