package vn.hocbaso.record;

import io.quarkus.security.Authenticated;
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
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.gradebook.GradeBooks;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.record.YearRecords.Standing;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolYear;

/** How far the classes of a school have come with their records. */
@Path("/api/v1/schools/{schoolId}/class-progress")
@Tag(name = "Year records")
@Authenticated
class ProgressResource {

  private final Access access;
  private final SchoolDirectory directory;
  private final GradeBooks gradeBooks;
  private final YearRecords records;
  private final SigningSlots slots;

  @Inject
  ProgressResource(
      Access access,
      SchoolDirectory directory,
      GradeBooks gradeBooks,
      YearRecords records,
      SigningSlots slots) {
    this.access = access;
    this.directory = directory;
    this.gradeBooks = gradeBooks;
    this.records = records;
    this.slots = slots;
  }

  /** For each class that the caller may see: whether the year is closed, records by state. */
  @GET
  @Transactional
  @Operation(
      operationId = "getClassProgress",
      summary = "Tiến độ học bạ của các lớp",
      description =
          "Per class: whether the year is closed, how many records stand where, and which"
              + " signatures wait for the caller.")
  public ProgressList list(
      @PathParam("schoolId") UUID schoolId, @QueryParam("schoolYear") @NotNull String schoolYear) {
    access.actor();
    if (!access.reaches(Place.school(schoolId))) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    List<ClassProfile> classes =
        directory.classes(schoolId, SchoolYear.read(schoolYear)).stream()
            .filter(group -> mayRead(schoolId, group.id()))
            .toList();
    Closings closings = closings(schoolId, classes.stream().map(ClassProfile::id).toList());
    Map<UUID, List<Standing>> counts = records.countByClass(schoolId, schoolYear);
    Map<UUID, Long> waiting = slots.waiting(schoolId, closings.years());
    return new ProgressList(
        classes.stream()
            .map(
                group ->
                    progress(
                        group,
                        closings,
                        waiting.getOrDefault(group.id(), 0L),
                        counts.getOrDefault(group.id(), List.of())))
            .toList());
  }

  private Closings closings(UUID schoolId, List<UUID> classIds) {
    return new Closings(
        gradeBooks.closings(schoolId, classIds), gradeBooks.summerClosings(schoolId, classIds));
  }

  /** The closings that the books of the classes stand at, by class. */
  private record Closings(Map<UUID, Long> years, Map<UUID, Long> summers) {

    /** Whether the closed books of the class say what these records of it say. */
    boolean confirm(UUID classId, Standing some) {
      return some.isConfirmedBy(of(years, classId), of(summers, classId));
    }

    private static OptionalLong of(Map<UUID, Long> closings, UUID classId) {
      Long closing = closings.get(classId);
      return closing == null ? OptionalLong.empty() : OptionalLong.of(closing);
    }
  }

  private ClassProgress progress(
      ClassProfile group, Closings closings, long waiting, List<Standing> counts) {
    Place place = Place.classOf(group.schoolId(), group.id());
    Stream<Standing> confirmed = counts.stream().filter(some -> closings.confirm(group.id(), some));
    return new ClassProgress(
        group.id(),
        closings.years().containsKey(group.id()),
        group.studentCount(),
        waiting,
        ClassProgress.RecordCounts.of(Standing.byState(counts.stream())),
        ClassProgress.WaitingAct.among(
            ready(Standing.byState(confirmed), waiting),
            permission -> access.may(permission, place)));
  }

  /** The homeroom teacher's turn comes when all subject teachers have signed. */
  private static Map<RecordState, Long> ready(Map<RecordState, Long> confirmed, long waiting) {
    Map<RecordState, Long> ready = new EnumMap<>(RecordState.class);
    ready.putAll(confirmed);
    ready.computeIfPresent(RecordState.CREATED, (state, count) -> count - waiting);
    return ready;
  }

  private boolean mayRead(UUID schoolId, UUID classId) {
    return access.may(Permission.READ_YEAR_RECORD, Place.classOf(schoolId, classId));
  }

  /** Progress of classes. */
  @Schema(name = "ClassProgressList")
  record ProgressList(@NotNull List<ClassProgress> items) {}
}
