package vn.hocbaso.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the comments of one column speak of.
 *
 * @param topic code of the subject, name of the block of traits, or {@link #HOMEROOM}
 * @param grade of the class
 * @param maxLength Unicode code points that the printed form has room for
 * @param students in the order of the class list
 */
public record CommentGround(String topic, int grade, int maxLength, List<StudentGround> students) {

  /** Topic of the homeroom teacher's comment on the period as a whole. */
  public static final String HOMEROOM = "HOMEROOM";

  /** Copies the list so that the ground cannot change. */
  public CommentGround {
    students = List.copyOf(students);
  }

  /**
   * The results that a comment on one student rests on.
   *
   * @param level code of the level in the subject, of the lowest level in the block of traits, or
   *     of the period's result; null while it is not complete
   * @param mark the average in the subject, in primary school the lowest test mark; null without
   *     one
   */
  public record StudentGround(
      UUID studentId, String fullName, @Nullable String level, @Nullable BigDecimal mark) {}
}
