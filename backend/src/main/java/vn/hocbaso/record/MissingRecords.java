package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.gradebook.GradeBooks;
import vn.hocbaso.record.ClassRecordsResource.MissingReason;
import vn.hocbaso.record.ClassRecordsResource.MissingView;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;

/** Who in a class has no year record, and why. */
@ApplicationScoped
class MissingRecords {

  private final SchoolDirectory directory;
  private final GradeBooks gradeBooks;
  private final YearRecords records;

  @Inject
  MissingRecords(SchoolDirectory directory, GradeBooks gradeBooks, YearRecords records) {
    this.directory = directory;
    this.gradeBooks = gradeBooks;
    this.records = records;
  }

  /** Whether the year of the class is closed, the condition for creating records. */
  boolean yearClosed(UUID schoolId, UUID classId) {
    return gradeBooks.closings(schoolId, List.of(classId)).containsKey(classId);
  }

  @Transactional
  List<MissingView> of(UUID schoolId, UUID classId) {
    Set<UUID> have =
        records.ofClass(schoolId, classId).stream()
            .map(YearRecord::studentId)
            .collect(Collectors.toSet());
    Optional<Set<UUID>> unsettled = gradeBooks.unsettled(schoolId, classId);
    return directory.roster(schoolId, classId).stream()
        .filter(EnrolledStudent::attends)
        .filter(student -> !have.contains(student.id()))
        .map(
            student ->
                new MissingView(
                    student.id(),
                    student.details().fullName(),
                    unsettled
                        .map(awaiting -> reason(awaiting.contains(student.id())))
                        .orElse(MissingReason.YEAR_NOT_CLOSED)))
        .toList();
  }

  private static MissingReason reason(boolean unsettled) {
    return unsettled
        ? MissingReason.AWAITS_SUPPLEMENTARY_ASSESSMENT
        : MissingReason.NOT_CREATED_YET;
  }
}
