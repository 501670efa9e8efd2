package vn.hocbaso.gradebook;

import java.time.Instant;
import java.util.List;

/**
 * The closed year of a class of grades 6 to 12: the source of its year records.
 *
 * @param bookVersion grows with every closing and reopening, so two closings can be told apart
 * @param ruleSet id of the regulation that the results were computed by
 * @param firstTermClosed when the book of the first term was closed
 * @param secondTermClosed when the book of the second term was closed
 * @param students those who attend, in the order of the class list
 */
public record ClosedSecondaryYear(
    long bookVersion,
    String ruleSet,
    Instant firstTermClosed,
    Instant secondTermClosed,
    List<SecondaryStudentYear> students) {

  /** Copies the list so that the year cannot change. */
  public ClosedSecondaryYear {
    students = List.copyOf(students);
  }
}
