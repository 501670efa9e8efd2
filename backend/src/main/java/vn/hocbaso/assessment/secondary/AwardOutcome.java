package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Optional;

/** Which title a student gets for the year. */
public sealed interface AwardOutcome {

  /**
   * A title.
   *
   * @param notBetter why it is not the next higher title; empty for the highest
   */
  record Awarded(Title title, Optional<Obstacle> notBetter) implements AwardOutcome {}

  /** No title; {@code obstacles} is never empty. */
  record None(List<Obstacle> obstacles) implements AwardOutcome {

    public None {
      obstacles = List.copyOf(obstacles);
    }
  }

  /** Chưa đủ dữ liệu; {@code gaps} is never empty. */
  record NotEnoughData(List<Gap> gaps) implements AwardOutcome {

    public NotEnoughData {
      gaps = List.copyOf(gaps);
    }
  }

  /** A condition that is not met. */
  sealed interface Obstacle {}

  /** Conduct of the year is not Tốt. */
  record ConductTooLow(Level conduct) implements Obstacle {}

  /** Learning of the year is not Tốt; a level raised by Art. 9.3 never is. */
  record LearningTooLow(Level learning) implements Obstacle {}

  /** Fewer averages at or above the threshold than the higher title asks for. */
  record TooFewSubjects(int reaching, int required, Mark threshold) implements Obstacle {}

  /** The student is not assessed. */
  record NotAssessed() implements Obstacle {}
}
