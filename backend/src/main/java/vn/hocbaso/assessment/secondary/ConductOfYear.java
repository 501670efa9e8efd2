package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.assessment.curriculum.Term;

/** The conduct of the year from that of both terms (TT22/2021, Art. 8), which teachers give. */
public final class ConductOfYear {

  private ConductOfYear() {}

  /** The conduct of the year, or which term lacks its own. */
  public static ConductOutcome of(
      SecondaryProgramme programme, Optional<Level> first, Optional<Level> second) {
    List<Gap> gaps = new ArrayList<>();
    if (first.isEmpty()) {
      gaps.add(new Gap.ConductOfTerm(Term.FIRST));
    }
    if (second.isEmpty()) {
      gaps.add(new Gap.ConductOfTerm(Term.SECOND));
    }
    if (!gaps.isEmpty()) {
      return new ConductOutcome.NotEnoughData(gaps);
    }
    Level one = first.orElseThrow();
    Level two = second.orElseThrow();
    return new ConductOutcome.Decided(
        programme.provisions().conduct().year(one, two), one, two, Optional.empty());
  }

  /**
   * The same conduct with the level that replaces it after summer training (TT22/2021, Art. 13).
   *
   * @throws IllegalArgumentException when the year was not Chưa đạt, so that nothing is reassessed
   */
  public static ConductOutcome.Decided reassessed(ConductOutcome.Decided conduct, Level level) {
    if (conduct.year() != Level.NOT_REACHED) {
      throw new IllegalArgumentException("only Chưa đạt is reassessed");
    }
    return new ConductOutcome.Decided(
        conduct.year(), conduct.first(), conduct.second(), Optional.of(level));
  }
}
