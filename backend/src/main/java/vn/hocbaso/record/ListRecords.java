package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolDirectory;

/** Lists the records of a class for staff. */
@ApplicationScoped
class ListRecords {

  private final Access access;
  private final SchoolDirectory directory;
  private final YearRecords records;
  private final RecordViews views;

  @Inject
  ListRecords(Access access, SchoolDirectory directory, YearRecords records, RecordViews views) {
    this.access = access;
    this.directory = directory;
    this.records = records;
    this.views = views;
  }

  /**
   * The records of a class in the order of its list.
   *
   * @throws DomainException {@code NOT_FOUND} out of reach or without such a class
   */
  @Transactional
  List<YearRecordSummary> ofClass(UUID schoolId, UUID classId) {
    access.require(Permission.READ_YEAR_RECORD, Place.classOf(schoolId, classId));
    if (directory.classGroup(schoolId, classId).isEmpty()) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    List<UUID> order =
        directory.roster(schoolId, classId).stream().map(student -> student.id()).toList();
    return records.ofClass(schoolId, classId).stream()
        .sorted(Comparator.comparingInt(record -> order.indexOf(record.studentId())))
        .map(views::summary)
        .toList();
  }
}
