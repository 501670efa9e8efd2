package vn.hocbaso.gradebook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The closed year of a class: the source of its year records.
 *
 * @param bookVersion grows with every closing and reopening, so two closings can be told apart
 * @param closedBy account of the homeroom teacher who closed
 * @param ruleSet id of the regulation that the results were computed by
 * @param legalBase that regulation as it is cited
 * @param students those who attend, in the order of the class list
 */
public record ClosedYear(
    UUID schoolId,
    UUID classId,
    long bookVersion,
    Instant closedAt,
    String closedBy,
    String ruleSet,
    String legalBase,
    List<StudentYear> students) {

  /** Copies the list so that the year cannot change. */
  public ClosedYear {
    students = List.copyOf(students);
  }
}
