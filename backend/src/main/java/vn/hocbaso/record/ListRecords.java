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
  private final ClassSources sources;
  private final RecordViews views;

  @Inject
  ListRecords(
      AuditedReading reading, SchoolDirectory directory, ClassSources sources, RecordViews views) {
    this.reading = reading;
    this.directory = directory;
    this.sources = sources;
    this.views = views;
  }

  /**
   * The records of a class in the order of its list.
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
    ClassSource source = sources.shown(schoolId, classId);
    return found.stream()
        .sorted(Comparator.comparingInt(record -> order.indexOf(record.studentId())))
        .map(record -> views.summary(record, source))
        .toList();
  }
}
