package vn.hocbaso.gradebook.promotion;

import java.util.List;
import java.util.UUID;
import vn.hocbaso.assessment.Label;

/**
 * Where the students of a class stand.
 *
 * @param closed whether the year is closed; before that the states are what values amount to so far
 * @param students those who attend, in the order of the class list; none while the class has no
 *     book yet
 */
public record ClassPromotion(boolean closed, List<StudentStanding> students) {

  /** Copies the list so that it cannot change. */
  public ClassPromotion {
    students = List.copyOf(students);
  }

  /**
   * Where a student stands.
   *
   * @param label the state in the words of the book
   * @param reason one sentence: what decided, or what is open
   */
  public record StudentStanding(
      UUID studentId, String fullName, PromotionStanding standing, Label label, Label reason) {}
}
