package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.RuleSettings;
import vn.hocbaso.assessment.regulation.Regulations;
import vn.hocbaso.assessment.secondary.SecondarySettings;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.gradebook.form.PrimaryForm;
import vn.hocbaso.gradebook.form.SupplementaryForm;
import vn.hocbaso.gradebook.form.TermForm;
import vn.hocbaso.gradebook.form.YearForm;

/**
 * The rules and settings of a closing. They are kept with the closed book, so that a setting
 * changed later neither adds to nor takes from what was closed. Only the readings of the family
 * that the regulation belongs to are there.
 */
@Embeddable
record ClosingRules(
    @Column(name = "rule_set") String ruleSet,
    @Embedded @Nullable PrimaryReadings primary,
    @Embedded @Nullable SecondaryReadings secondary) {

  static ClosingRules of(BookForm form) {
    return switch (form) {
      case PrimaryForm book ->
          new ClosingRules(book.ruleSet(), PrimaryReadings.of(book.settings()), null);
      case SupplementaryForm book ->
          new ClosingRules(book.ruleSet(), PrimaryReadings.of(book.year().settings()), null);
      case TermForm book -> secondary(form, book.programme().settings());
      case YearForm book -> secondary(form, book.programme().settings());
    };
  }

  private static ClosingRules secondary(BookForm form, SecondarySettings settings) {
    return new ClosingRules(form.ruleSet(), null, SecondaryReadings.of(settings));
  }

  SettledRules settled() {
    return new SettledRules(
        Regulations.withId(ruleSet).orElseThrow(),
        primary == null ? RuleSettings.DEFAULT : primary.settings(),
        secondary == null ? SecondarySettings.DEFAULT : secondary.settings());
  }
}
