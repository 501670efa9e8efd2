package vn.hocbaso.gradebook;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Award;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.gradebook.result.Verdict;

/**
 * Shows results to one caller.
 *
 * @param all whether the caller sees every column, and so what rests on all of them
 * @param mayRead whether the caller may see what rests on a subject alone, by its code
 */
record ResultViews(boolean all, Predicate<String> mayRead, Locale language) {

  ResultView of(StudentResult result) {
    return switch (result) {
      case StudentResult.NoResult none -> ResultView.NONE;
      case StudentResult.PrimaryYear year -> all ? primary(year) : ResultView.NONE;
      case StudentResult.PrimaryUnassessed unassessed ->
          all ? promotion(null, unassessed.promotion()) : ResultView.NONE;
      case StudentResult.PrimarySupplement(var overall, var promotion) ->
          all ? promotion(overall, promotion) : ResultView.NONE;
      case StudentResult.SecondaryTerm term ->
          secondary(
              ResultView.Kind.SECONDARY_TERM,
              term.learning().verdict(),
              null,
              TermResultView.of(term, mayRead, all, language),
              null);
      case StudentResult.SecondaryYear year ->
          secondary(
              ResultView.Kind.SECONDARY_YEAR,
              year.learning().verdict(),
              year.award(),
              null,
              YearResultView.of(year, mayRead, all, language));
    };
  }

  private ResultView primary(StudentResult.PrimaryYear year) {
    OverallResult overall = year.overall();
    Completion completion = year.completion();
    Award award = year.award();
    return new ResultView(
        ResultView.Kind.PRIMARY_YEAR,
        overall == null ? null : overall.code(),
        year.label().in(language),
        year.reason().in(language),
        completion == null ? null : completion.code(),
        award == null ? null : award.label().in(language),
        year.warnings().stream().map(warning -> warning.in(language)).toList(),
        null,
        null);
  }

  private ResultView promotion(@Nullable String overall, Verdict promotion) {
    return new ResultView(
        ResultView.Kind.PRIMARY_YEAR,
        overall,
        promotion.label().in(language),
        promotion.reason().in(language),
        promotion.code(),
        null,
        List.of(),
        null,
        null);
  }

  private ResultView secondary(
      ResultView.Kind kind,
      Verdict learning,
      @Nullable Verdict award,
      @Nullable TermResultView term,
      @Nullable YearResultView year) {
    return new ResultView(
        kind,
        null,
        all ? learning.label().in(language) : "",
        all ? learning.reason().in(language) : "",
        null,
        title(award),
        List.of(),
        term,
        year);
  }

  private @Nullable String title(@Nullable Verdict award) {
    return all && award != null && award.code() != null ? award.label().in(language) : null;
  }
}
