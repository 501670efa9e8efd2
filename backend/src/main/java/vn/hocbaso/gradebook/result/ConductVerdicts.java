package vn.hocbaso.gradebook.result;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.secondary.ConductOutcome;
import vn.hocbaso.assessment.secondary.Gap;
import vn.hocbaso.assessment.secondary.Level;

/** Puts conduct into words. */
final class ConductVerdicts {

  private ConductVerdicts() {}

  /** The conduct of a term, which the homeroom teacher gives, or another school gave. */
  static Verdict ofTerm(Optional<Level> level, Optional<String> school) {
    Label from =
        school
            .map(
                name ->
                    Wording.inBoth(language -> Wording.text(language, "conduct.transferred", name)))
            .orElseGet(() -> text("conduct.given"));
    return level
        .map(given -> new Verdict(given.code(), given.label(), from))
        .orElseGet(
            () -> new Verdict(null, PrimarySentences.notEnoughData(), text("conduct.missing")));
  }

  /** The conduct of the year as both terms make it. */
  static Verdict ofYear(ConductOutcome outcome) {
    return switch (outcome) {
      case ConductOutcome.Decided(var year, var first, var second, var reassessed) ->
          new Verdict(
              year.code(),
              year.label(),
              Wording.inBoth(
                  language ->
                      Wording.text(
                          language,
                          "conduct.ofTerms",
                          first.label().in(language),
                          second.label().in(language))));
      case ConductOutcome.NotEnoughData(var gaps) ->
          new Verdict(null, PrimarySentences.notEnoughData(), GapSentences.all(gaps));
    };
  }

  /** The conduct that takes its place after summer training; null without one. */
  static @Nullable Verdict reassessed(ConductOutcome outcome) {
    return outcome instanceof ConductOutcome.Decided decided
        ? decided
            .reassessed()
            .map(
                level ->
                    new Verdict(
                        level.code(),
                        level.label(),
                        Wording.inBoth(
                            language ->
                                Wording.text(
                                    language,
                                    "conduct.reassessed",
                                    decided.year().label().in(language)))))
            .orElse(null)
        : null;
  }

  static List<Gap> gaps(ConductOutcome outcome) {
    return outcome instanceof ConductOutcome.NotEnoughData(var gaps) ? gaps : List.of();
  }

  private static Label text(String key) {
    return Wording.inBoth(language -> Wording.text(language, key));
  }
}
