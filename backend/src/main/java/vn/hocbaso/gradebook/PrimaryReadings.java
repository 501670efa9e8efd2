package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import vn.hocbaso.assessment.RuleSettings;

/** The readings of TT27/2020 under which a book was closed. */
@Embeddable
record PrimaryReadings(
    @Column(name = "informatics_technology_tests") Integer informaticsAndTechnologyTests,
    @Column(name = "zero_allowed") Boolean zeroAllowed,
    @Column(name = "optional_subjects") List<String> optionalSubjects,
    @Column(name = "tested_optional_subjects") List<String> testedOptionalSubjects) {

  static PrimaryReadings of(RuleSettings settings) {
    return new PrimaryReadings(
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
