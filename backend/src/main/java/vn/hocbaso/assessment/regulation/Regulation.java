package vn.hocbaso.assessment.regulation;

import vn.hocbaso.assessment.RuleSet;
import vn.hocbaso.assessment.secondary.SecondaryRules;

/** A regulation, of one of the two families that assess so differently. */
public sealed interface Regulation {

  /** The stable name under which results computed by these rules are stored. */
  String id();

  /** The text of law behind the rules, as it is cited. */
  String legalBase();

  /** Levels, traits and whole-number tests, grades 1 to 5. */
  record Primary(RuleSet rules) implements Regulation {

    @Override
    public String id() {
      return rules.id();
    }

    @Override
    public String legalBase() {
      return rules.legalBase();
    }
  }

  /** Marks and averages, grades 6 to 12. */
  record Secondary(SecondaryRules rules) implements Regulation {

    @Override
    public String id() {
      return rules.id();
    }

    @Override
    public String legalBase() {
      return rules.legalBase();
    }
  }
}
