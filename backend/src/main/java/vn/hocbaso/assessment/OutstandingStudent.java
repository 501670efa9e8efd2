package vn.hocbaso.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The title "Học sinh Tiêu biểu hoàn thành tốt trong học tập và rèn luyện" (TT27/2020, Art. 13):
 * result HTT, and outstanding in a subject or clear progress in a trait, and recognised by the
 * class.
 */
public final class OutstandingStudent {

  private OutstandingStudent() {}

  /** Whether the title is given, with everything that is lacking otherwise. */
  public static Verdict of(YearOutcome year, Optional<Recognition> recognition) {
    List<Lacking> lacking = new ArrayList<>();
    switch (year) {
      case YearOutcome.NotEnoughData missing -> lacking.add(Lacking.RESULT_OF_THE_YEAR);
      case YearOutcome.Decided decided when decided.result() != OverallResult.GOOD ->
          lacking.add(Lacking.RESULT_GOOD);
      case YearOutcome.Decided decided -> {}
    }
    if (recognition.isEmpty()) {
      lacking.add(Lacking.ACHIEVEMENT);
    }
    if (recognition.flatMap(Recognition::recognisedByClass).isEmpty()) {
      lacking.add(Lacking.RECOGNITION_BY_CLASS);
    }
    return lacking.isEmpty()
        ? new Awarded(Award.OUTSTANDING_STUDENT, recognition.orElseThrow())
        : new NotAwarded(lacking);
  }

  /** The answer. */
  public sealed interface Verdict {}

  /** The title is given for this reason. */
  public record Awarded(Award award, Recognition recognition) implements Verdict {}

  /** The title is not given, or not yet; {@code lacking} is never empty. */
  public record NotAwarded(List<Lacking> lacking) implements Verdict {

    public NotAwarded {
      lacking = List.copyOf(lacking);
    }
  }

  /** A condition that is not met. */
  public enum Lacking {
    /** Chưa đủ dữ liệu for the year. */
    RESULT_OF_THE_YEAR,
    /** The result is not HTT; HTXS has a title of its own. */
    RESULT_GOOD,
    /** Neither an outstanding subject nor clear progress is named. */
    ACHIEVEMENT,
    /** The class has not agreed. */
    RECOGNITION_BY_CLASS
  }
}
