package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Optional;

/** The conduct (kết quả rèn luyện) of the year. */
public sealed interface ConductOutcome {

  /**
   * The conduct that follows from the terms, and that of the reassessment after summer training if
   * there was one (TT22/2021, Art. 13). The original remains.
   */
  record Decided(Level year, Level first, Level second, Optional<Level> reassessed)
      implements ConductOutcome {

    /** What counts for promotion. */
    public Level current() {
      return reassessed.orElse(year);
    }
  }

  /** Chưa đủ dữ liệu; {@code gaps} is never empty. */
  record NotEnoughData(List<Gap> gaps) implements ConductOutcome {

    public NotEnoughData {
      gaps = List.copyOf(gaps);
    }
  }
}
