package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolDirectory;

/** Lists the records of a class for staff. */
@ApplicationScoped
class ListRecords {

  private final AuditedReading reading;
  private final SchoolDirectory directory;
  private final RecordSummaries summaries;

  @Inject
  ListRecords(AuditedReading reading, SchoolDirectory directory, RecordSummaries summaries) {
    this.reading = reading;
    this.directory = directory;
    this.summaries = summaries;
  }

  /**
   * The records of a class in the order of its list; the newest of a student first.
   *
   * @throws DomainException {@code NOT_FOUND} out of reach or without such a class
   */
  @Transactional
  List<YearRecordSummary> ofClass(UUID schoolId, UUID classId) {
    List<YearRecord> found = reading.list(schoolId, classId);
    if (directory.classGroup(schoolId, classId).isEmpty()) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    List<UUID> order =
        directory.roster(schoolId, classId).stream().map(student -> student.id()).toList();
    List<YearRecord> sorted =
        found.stream()
            .sorted(
                Comparator.<YearRecord>comparingInt(record -> order.indexOf(record.studentId()))
                    .thenComparing(Comparator.comparingInt(YearRecord::recordVersion).reversed()))
            .toList();
    return summaries.of(schoolId, classId, sorted);
  }
}
