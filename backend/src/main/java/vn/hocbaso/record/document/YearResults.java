package vn.hocbaso.record.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The block of the year: all that was assessed, in the order in which it is printed.
 *
 * @param subjects table 1, at least one line
 * @param qualities table 2
 * @param generalCompetencies table 3.1
 * @param specificCompetencies table 3.2; technology and computing are missing in grades 1 and 2
 * @param supplement what was assessed again in summer; absent where nothing was
 */
public record YearResults(
    Attendance attendance,
    List<SubjectResult> subjects,
    TraitGroup qualities,
    TraitGroup generalCompetencies,
    TraitGroup specificCompetencies,
    Outcome outcome,
    @Nullable Supplement supplement)
    implements RecordedYear {

  /** Most subjects that one year can hold. */
  public static final int MOST = 40;

  /**
   * @throws IllegalArgumentException if there is no subject, too many, or one twice, or a
   *     supplementary assessment that does not lead to the completion
   */
  public YearResults {
    subjects = List.copyOf(subjects);
    if (subjects.isEmpty() || subjects.size() > MOST) {
      throw new IllegalArgumentException("number of subjects is not between 1 and " + MOST);
    }
    if (subjects.stream().map(SubjectResult::code).distinct().count() != subjects.size()) {
      throw new IllegalArgumentException("a subject stands twice");
    }
    if (supplement != null && !supplement.explains(outcome.result(), outcome.completion())) {
      throw new IllegalArgumentException("the supplementary assessment has another outcome");
    }
  }
}
