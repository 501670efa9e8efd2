package vn.hocbaso.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.school.EnrolledStudent;

/**
 * Where the records of a class come from, as it is now. Beside the state of a record it decides
 * whether the next signature may be put on it: nobody signs what the book no longer says.
 *
 * @param closing the closing that the class's book stands at; empty while the year is open
 * @param summer the same of the supplementary assessment in primary school
 * @param list everybody on the list of the class, those who left included
 * @param unsigned the places of subject teachers that are empty, by record
 */
record ClassSource(
    OptionalLong closing,
    OptionalLong summer,
    Map<UUID, EnrolledStudent> list,
    Map<UUID, List<SigningSlot>> unsigned) {

  /**
   * What stands in the way of the next signature on the whole of a record of this class; nothing
   * for a record that waits for none. A student who left the school after the homeroom teacher
   * signed still gets the record of the year that was completed here; one who is in another class
   * gets it there. Subject teachers sign before the homeroom teacher.
   */
  Optional<Obstacle> obstacle(YearRecord record) {
    return obstacleForSubjects(record).or(() -> missingTeachers(record));
  }

  /** What stands in the way of a signature of any kind, a subject teacher's included. */
  Optional<Obstacle> obstacleForSubjects(YearRecord record) {
    Optional<SignatureRole> next = RecordWorkflow.nextSignature(record.state());
    if (next.isEmpty()) {
      return Optional.empty();
    }
    if (closing.isEmpty() || (record.restsOnSummer() && summer.isEmpty())) {
      return Obstacle.of(RecordProblem.RECORD_YEAR_REOPENED);
    }
    EnrolledStudent student = list.get(record.studentId());
    boolean mustAttend = next.get() == SignatureRole.HOMEROOM_TEACHER;
    if (student == null || (mustAttend && !student.attends())) {
      return Obstacle.of(RecordProblem.RECORD_STUDENT_LEFT);
    }
    return record.isConfirmedBy(closing, summer)
        ? Optional.empty()
        : Obstacle.of(RecordProblem.RECORD_OUTDATED);
  }

  private Optional<Obstacle> missingTeachers(YearRecord record) {
    List<SigningSlot> missing = unsigned.getOrDefault(record.key().id(), List.of());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Obstacle(
                RecordProblem.RECORD_SUBJECTS_UNSIGNED,
                List.of(
                    missing.stream().map(SigningSlot::missing).collect(Collectors.joining(", ")))));
  }
}
