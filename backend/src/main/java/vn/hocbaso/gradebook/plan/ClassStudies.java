package vn.hocbaso.gradebook.plan;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the students of a class study.
 *
 * @param usual what those do of whom nothing else is said
 * @param special by student, what the others do
 */
public record ClassStudies(Study usual, Map<UUID, Study> special) {

  /** A class of which nothing is said. */
  public static final ClassStudies USUAL = new ClassStudies(Study.USUAL, Map.of());

  /** Copies the map so that the studies cannot change. */
  public ClassStudies {
    special = Map.copyOf(special);
  }

  /** What a student does. */
  public Study of(UUID studentId) {
    return special.getOrDefault(studentId, usual);
  }

  /** Every study that somebody of the class may have. */
  public Set<Study> distinct() {
    return Stream.concat(Stream.of(usual), special.values().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
