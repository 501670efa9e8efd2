package vn.hocbaso.assessment.secondary;

/** ĐTBmcn: the average of a subject with marks for the year (TT22/2021, Art. 9.1). */
final class YearAverage {

  private YearAverage() {}

  static SubjectResult of(
      SecondaryProgramme programme, SubjectResult.Scored first, SubjectResult.Scored second) {
    Weights weights = programme.provisions().marks().weights();
    Average average =
        Average.weighted(
            term(programme, first.average()),
            weights.firstTerm(),
            term(programme, second.average()),
            weights.secondTerm());
    return new SubjectResult.Scored(
        second.subject(), average, new SubjectReason.BothTerms(first.mark(), second.mark()));
  }

  private static Average term(SecondaryProgramme programme, Average average) {
    return switch (programme.settings().rounding()) {
      case ROUNDED_TERMS -> average.asShown();
      case EXACT_TERMS -> average;
    };
  }
}
