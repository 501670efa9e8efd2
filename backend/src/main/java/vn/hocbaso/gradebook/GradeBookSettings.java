package vn.hocbaso.gradebook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;
import vn.hocbaso.assessment.RuleSettings;
import vn.hocbaso.assessment.secondary.SecondarySettings;
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

  /** What TT22/2021 and TT43/2021 leave open. */
  Secondary secondary();

  /** One choice for the whole installation where the secondary regulations leave something open. */
  interface Secondary {

    /** CHUYEN_DE: whether learning topics are one regular mark more (EXTRA) or one of them. */
    @WithDefault("EXTRA")
    SecondarySettings.Topics topics();

    /** How Art. 9.3 looks at the other subjects. */
    @WithDefault("EXCLUDE")
    SecondarySettings.Adjust adjustment();

    /** Whether the year is computed from rounded or from exact averages of the terms. */
    @WithDefault("ROUNDED_TERMS")
    SecondarySettings.Rounding rounding();

    /** Whether subjects are reassessed once conduct has been reassessed. */
    @WithDefault("true")
    boolean retestAfterConductReassessed();

    /** Whether optional subjects count for the learning result and titles. */
    @WithDefault("true")
    boolean optionalSubjectsCount();

    /** The choices that the rules know. */
    default SecondarySettings rules() {
      return new SecondarySettings(
          topics(),
          adjustment(),
          rounding(),
          retestAfterConductReassessed(),
          optionalSubjectsCount());
    }
  }

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
