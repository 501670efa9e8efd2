package vn.hocbaso.record.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year of a student of grades 6 to 12 (forms of TT 22/2021 and TT 43/2021/TT-BGDĐT).
 *
 * @param absences sessions (buổi) absent in the whole year; absent where nobody counted
 * @param subjects at least one
 */
public record SecondaryYear(
    EducationForm form,
    @Nullable Integer absences,
    List<StudiedSubject> subjects,
    YearLevels conduct,
    YearLevels learning,
    SecondaryOutcome outcome)
    implements RecordedYear {

  private static final int MOST_ABSENCES = 999;

  /** So many signatures a verifier looks at besides those of homeroom teacher, manager, school. */
  private static final int MOST_SLOTS = 36;

  /**
   * @throws IllegalArgumentException if a number is impossible, or a subject stands twice
   */
  public SecondaryYear {
    subjects = List.copyOf(subjects);
    if (absences != null && (absences < 0 || absences > MOST_ABSENCES)) {
      throw new IllegalArgumentException("absences are not within a year");
    }
    if (subjects.isEmpty() || slots(subjects).size() > MOST_SLOTS) {
      throw new IllegalArgumentException("number of subjects or of their teachers");
    }
    if (subjects.stream().map(StudiedSubject::code).distinct().count() != subjects.size()) {
      throw new IllegalArgumentException("a subject stands twice");
    }
  }

  /** The places for the signatures of all subject teachers, in the order of the file. */
  public List<SubjectSlot> slots() {
    return slots(subjects);
  }

  /** The same results under the teachers of another year, where both have teachers. */
  public SecondaryYear withTeachersOf(SecondaryYear other) {
    List<StudiedSubject> taken =
        subjects.stream()
            .map(
                subject ->
                    other.subjects.stream()
                        .filter(one -> one.code().equals(subject.code()))
                        .filter(one -> one.teachers().isEmpty() == subject.teachers().isEmpty())
                        .findFirst()
                        .map(one -> subject.taughtBy(one.teachers()))
                        .orElse(subject))
            .toList();
    return new SecondaryYear(form, absences, taken, conduct, learning, outcome);
  }

  private static List<SubjectSlot> slots(List<StudiedSubject> subjects) {
    return subjects.stream().flatMap(subject -> subject.slots().stream()).toList();
  }
}
