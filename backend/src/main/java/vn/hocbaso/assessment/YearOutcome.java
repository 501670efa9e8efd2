package vn.hocbaso.assessment;

import java.util.List;
import java.util.Optional;

/** What the year-end values of a student amount to. */
public sealed interface YearOutcome {

  /** Pairs of values that deserve a second look. */
  List<Warning> warnings();

  /** All values are there and the result is certain. */
  record Decided(
      OverallResult result,
      Reason reason,
      Completion completion,
      Optional<Award> award,
      List<Warning> warnings)
      implements YearOutcome {

    public Decided {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Chưa đủ dữ liệu: values are missing, so there is no result, and in particular not "Chưa hoàn
   * thành".
   *
   * @param missing codes of the columns without a value, in the order of the form
   */
  record NotEnoughData(List<String> missing, List<Warning> warnings) implements YearOutcome {

    public NotEnoughData {
      missing = List.copyOf(missing);
      warnings = List.copyOf(warnings);
    }
  }
}
