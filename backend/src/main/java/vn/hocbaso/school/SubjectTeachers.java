package vn.hocbaso.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who answers for the results of subjects of a class. It does not ask for rights. */
public interface SubjectTeachers {

  /**
   * The teachers of each subject within a span of days: those assigned to it on the last day, or
   * when nobody was, those whose assignment ended last. A substitute in between does not count;
   * subjects without anybody are missing.
   *
   * @param first first day of the span
   * @param last last day of the span
   */
  Map<String, List<StaffProfile>> answering(
      UUID schoolId, UUID classId, LocalDate first, LocalDate last);
}
