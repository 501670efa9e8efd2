package vn.hocbaso.assessment.secondary;

import vn.hocbaso.assessment.Origin;
import vn.hocbaso.assessment.curriculum.EducationKind;

/** One regulation for grades 6 to 12 as data; {@link #programme} applies it to a grade. */
public final class SecondaryRules {

  private final Origin origin;
  private final EducationKind kind;
  private final Provisions provisions;

  SecondaryRules(Origin origin, EducationKind kind, Provisions provisions) {
    this.origin = origin;
    this.kind = kind;
    this.provisions = provisions;
  }

  /** The stable name under which results computed by these rules are stored. */
  public String id() {
    return origin.id();
  }

  /** The text of law behind the rules, as it is cited. */
  public String legalBase() {
    return origin.legalBase();
  }

  /** For which kind of education the rules are. */
  public EducationKind kind() {
    return kind;
  }

  /**
   * The rules for a grade under the settings of an installation.
   *
   * @throws IllegalArgumentException when the rules do not cover the grade
   */
  public SecondaryProgramme programme(int grade, SecondarySettings settings) {
    if (!origin.covers(grade)) {
      throw new IllegalArgumentException(id() + " has no grade " + grade);
    }
    return new SecondaryProgramme(this, grade, settings);
  }

  Origin origin() {
    return origin;
  }

  Provisions provisions() {
    return provisions;
  }
}
