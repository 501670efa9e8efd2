package vn.hocbaso.gradebook.result;

import java.util.List;
import java.util.Locale;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.secondary.Gap;

/** Says what is missing for a secondary result. */
final class GapSentences {

  private GapSentences() {}

  /** One text for each gap. */
  static List<Label> each(List<Gap> gaps) {
    return gaps.stream()
        .map(gap -> Wording.inBoth(language -> words(language, gap)))
        .distinct()
        .toList();
  }

  /** One sentence about all of them. */
  static Label all(List<Gap> gaps) {
    return Wording.inBoth(language -> sentence(language, gaps));
  }

  static String sentence(Locale language, List<Gap> gaps) {
    return Wording.text(language, "gap.all", Wording.list(language, gaps, GapSentences::words));
  }

  private static String words(Locale language, Gap gap) {
    return switch (gap) {
      case Gap.NoEntry(var subject, var slot) ->
          Wording.text(language, "gap.noEntry", subject.name().in(language), slot.code());
      case Gap.MakeUpTest(var subject, var slot) ->
          Wording.text(language, "gap.makeUp", subject.name().in(language), slot.code());
      case Gap.ColumnNotExpected(var subject, var slot) ->
          Wording.text(language, "gap.notExpected", subject.name().in(language), slot.code());
      case Gap.TermResult(var subject, var term) ->
          Wording.text(
              language, "gap.term", subject.name().in(language), term.label().in(language));
      case Gap.Reassessment(var subject) ->
          Wording.text(language, "gap.reassessment", subject.name().in(language));
      case Gap.ConductOfTerm(var term) ->
          Wording.text(language, "gap.conduct", term.label().in(language));
      case Gap.LearningResult() -> Wording.text(language, "gap.learning");
      case Gap.Absences() -> Wording.text(language, "gap.absences");
    };
  }
}
