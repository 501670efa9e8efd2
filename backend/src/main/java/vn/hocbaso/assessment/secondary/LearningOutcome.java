package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Optional;

/** The learning result (kết quả học tập) of a term or of the year. */
public sealed interface LearningOutcome {

  /** The level that counts, or empty when there is none. */
  default Optional<Level> level() {
    return switch (this) {
      case Classified classified -> Optional.of(classified.result());
      case DecidedByPrincipal decided -> Optional.of(decided.result());
      case PrincipalDecides open -> Optional.empty();
      case NotEnoughData missing -> Optional.empty();
      case NotAssessed exempt -> Optional.empty();
    };
  }

  /**
   * The rules give a level.
   *
   * @param base by Art. 9.2 alone
   * @param result what counts: {@code base}, or one level above it when adjusted
   * @param reason which condition decided {@code base}
   */
  record Classified(Level base, Level result, LevelReason reason, Optional<Adjustment> adjustment)
      implements LearningOutcome {}

  /** Chưa đủ dữ liệu; {@code gaps} is never empty. */
  record NotEnoughData(List<Gap> gaps) implements LearningOutcome {

    public NotEnoughData {
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * Cần hiệu trưởng quyết định: too few subjects with averages for the conditions to make sense.
   */
  record PrincipalDecides(int scored, int required) implements LearningOutcome {

    /** The principal's answer. */
    public DecidedByPrincipal decide(Level level, String reason) {
      return new DecidedByPrincipal(level, reason, this);
    }
  }

  /**
   * The level that the principal gave.
   *
   * @param reason in the principal's words, never blank
   * @param question what the rules could not answer
   */
  record DecidedByPrincipal(Level result, String reason, PrincipalDecides question)
      implements LearningOutcome {

    public DecidedByPrincipal {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a decision has a reason");
      }
    }
  }

  /** The student is exempt from every subject, as some with a disability are. */
  record NotAssessed() implements LearningOutcome {}
}
