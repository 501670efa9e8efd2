package vn.hocbaso.record;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.gradebook.GradeBooks;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolYear;

/** How far the classes of a school have come with their records. */
@Path("/api/v1/schools/{schoolId}/class-progress")
@Tag(name = "Year records")
class ProgressResource {

  private final Access access;
  private final SchoolDirectory directory;
  private final GradeBooks gradeBooks;
  private final YearRecords records;

  @Inject
  ProgressResource(
      Access access, SchoolDirectory directory, GradeBooks gradeBooks, YearRecords records) {
    this.access = access;
    this.directory = directory;
    this.gradeBooks = gradeBooks;
    this.records = records;
  }

  /** For each class that the caller may see: whether the year is closed, records by state. */
  @GET
  @Transactional
  @Operation(
      operationId = "getClassProgress",
      summary = "Tiến độ học bạ của các lớp",
      description = "Per class: whether the year is closed and how many records stand where.")
  public ProgressList list(
      @PathParam("schoolId") UUID schoolId, @QueryParam("schoolYear") @NotNull String schoolYear) {
    if (!access.reaches(Place.school(schoolId)) || !SchoolYear.isValid(schoolYear)) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    List<ClassProfile> classes =
        directory.classes(schoolId, new SchoolYear(schoolYear)).stream()
            .filter(group -> mayRead(schoolId, group.id()))
            .toList();
    Set<UUID> closed = gradeBooks.closed(schoolId, classes.stream().map(ClassProfile::id).toList());
    Map<UUID, List<YearRecord>> byClass =
        records.ofSchool(schoolId, schoolYear).stream()
            .collect(Collectors.groupingBy(YearRecord::classId));
    return new ProgressList(
        classes.stream()
            .map(
                group ->
                    new ClassProgress(
                        group.id(),
                        closed.contains(group.id()),
                        group.studentCount(),
                        RecordCounts.of(byClass.getOrDefault(group.id(), List.of()))))
            .toList());
  }

  private boolean mayRead(UUID schoolId, UUID classId) {
    return access.may(Permission.READ_YEAR_RECORD, Place.classOf(schoolId, classId));
  }

  /** Progress of classes. */
  @Schema(name = "ClassProgressList")
  record ProgressList(@NotNull List<ClassProgress> items) {}

  /** Progress of one class. */
  @Schema(name = "ClassProgress")
  record ClassProgress(
      @NotNull UUID classId,
      @NotNull @Schema(description = "Đã tổng kết năm học") boolean yearClosed,
      @NotNull int studentCount,
      @NotNull RecordCounts records) {}

  /** Records by state. */
  @Schema(name = "YearRecordCounts")
  record RecordCounts(
      @NotNull long created,
      @NotNull long homeroomSigned,
      @NotNull long managerSigned,
      @NotNull long issued,
      @NotNull long revoked) {

    static RecordCounts of(List<YearRecord> records) {
      Map<RecordState, Long> counts =
          records.stream()
              .collect(
                  Collectors.groupingBy(
                      YearRecord::state,
                      () -> new EnumMap<>(RecordState.class),
                      Collectors.counting()));
      return new RecordCounts(
          counts.getOrDefault(RecordState.CREATED, 0L),
          counts.getOrDefault(RecordState.HOMEROOM_SIGNED, 0L),
          counts.getOrDefault(RecordState.MANAGER_SIGNED, 0L),
          counts.getOrDefault(RecordState.ISSUED, 0L),
          counts.getOrDefault(RecordState.REVOKED, 0L));
    }
  }
}
