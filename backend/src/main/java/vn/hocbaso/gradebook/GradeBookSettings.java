package vn.hocbaso.gradebook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;
import vn.hocbaso.assessment.RuleSettings;
import vn.hocbaso.gradebook.column.RequiredComments;

/** What TT27/2020 leaves to those who apply it; one choice for the whole installation. */
@ConfigMapping(prefix = "hocba.grade-book")
interface GradeBookSettings {

  /** TIN_CN_TESTS: 2 when Tin học and Công nghệ are tested apart, 1 for one common mark. */
  @WithDefault("2")
  int informaticsAndTechnologyTests();

  /** Whether a test may be marked 0. */
  @WithDefault("false")
  boolean zeroAllowed();

  /** Codes of the optional subjects taught: NGOAI_NGU_1 (grades 1 and 2), TIENG_DAN_TOC. */
  Optional<Set<String>> optionalSubjects();

  /** Those of the optional subjects that are also tested. */
  Optional<Set<String>> testedOptionalSubjects();

  /** Whether every subject needs a comment before the year can be closed. */
  @WithDefault("false")
  boolean subjectCommentsRequired();

  /** Whether every block of traits needs a comment before the year can be closed. */
  @WithDefault("false")
  boolean traitCommentsRequired();

  /** Whether the homeroom teacher's comment is needed before the year can be closed. */
  @WithDefault("true")
  boolean homeroomCommentRequired();

  /** The choices that the rules know. */
  default RuleSettings rules() {
    return new RuleSettings(
        informaticsAndTechnologyTests(),
        zeroAllowed(),
        optionalSubjects().orElse(Set.of()),
        testedOptionalSubjects().orElse(Set.of()));
  }

  /** The comments that a closing asks for. */
  default RequiredComments comments() {
    return new RequiredComments(
        subjectCommentsRequired(), traitCommentsRequired(), homeroomCommentRequired());
  }
}
