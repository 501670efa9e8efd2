package vn.hocbaso.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people say in favour of "Học sinh Tiêu biểu" (TT27/2020, Art. 13); none of it can be
 * computed.
 *
 * @param achievement what the student stands out in
 * @param words the teacher's reason, never blank
 * @param recognisedByClass the day on which the class agreed; empty until it has
 */
public record Recognition(
    Achievement achievement, String words, Optional<LocalDate> recognisedByClass) {

  public Recognition {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a recognition has a reason");
    }
  }

  /** One of the two grounds of the article. */
  public sealed interface Achievement {}

  /** Outstanding in a subject (thành tích xuất sắc về ít nhất một môn học). */
  public record OutstandingIn(Subject subject) implements Achievement {}

  /** Clear progress in a quality or competency (tiến bộ rõ rệt). */
  public record ProgressIn(Trait trait) implements Achievement {}
}
