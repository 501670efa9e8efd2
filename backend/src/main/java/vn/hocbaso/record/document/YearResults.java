package vn.hocbaso.record.document;

import java.util.List;

/**
 * The block of the year: all that was assessed, in the order in which it is printed.
 *
 * @param subjects table 1, at least one line
 * @param qualities table 2
 * @param generalCompetencies table 3.1
 * @param specificCompetencies table 3.2; technology and computing are missing in grades 1 and 2
 */
public record YearResults(
    Attendance attendance,
    List<SubjectResult> subjects,
    TraitGroup qualities,
    TraitGroup generalCompetencies,
    TraitGroup specificCompetencies,
    Outcome outcome)
    implements RecordedYear {

  /** Most subjects that one year can hold. */
  public static final int MOST = 40;

  /**
   * @throws IllegalArgumentException if there is no subject, too many, or one twice
   */
  public YearResults {
    subjects = List.copyOf(subjects);
    if (subjects.isEmpty() || subjects.size() > MOST) {
      throw new IllegalArgumentException("number of subjects is not between 1 and " + MOST);
    }
    if (subjects.stream().map(SubjectResult::code).distinct().count() != subjects.size()) {
      throw new IllegalArgumentException("a subject stands twice");
    }
  }
}
