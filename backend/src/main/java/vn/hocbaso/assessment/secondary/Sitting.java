package vn.hocbaso.assessment.secondary;

import java.util.Optional;

/**
 * What became of one test or assessment of a student (TT22/2021, Art. 7).
 *
 * @param <V> {@link Mark} or {@link Attainment}
 */
public sealed interface Sitting<V> {

  /** The student took it. */
  record Taken<V>(V value) implements Sitting<V> {}

  /** The student missed it with a valid reason and took the make-up test (kiểm tra bù). */
  record MadeUp<V>(V value) implements Sitting<V> {}

  /** Missed with a valid reason: the make-up test is still to come, in the same term. */
  record AwaitsMakeUp<V>() implements Sitting<V> {}

  /** Missed without a reason, or the make-up test not taken: counts as the worst result. */
  record Missed<V>() implements Sitting<V> {}

  /** What counts, or empty while a make-up test is awaited. */
  default Optional<V> counted(V worst) {
    return switch (this) {
      case Taken<V>(V value) -> Optional.of(value);
      case MadeUp<V>(V value) -> Optional.of(value);
      case Missed<V>() -> Optional.of(worst);
      case AwaitsMakeUp<V>() -> Optional.empty();
    };
  }
}
