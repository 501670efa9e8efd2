package vn.hocbaso.school;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/** Classes of a school and the students in them. */
@Path("/api/v1/schools/{schoolId}/classes")
@Tag(name = "Classes", description = "Lớp học và học sinh")
@Authenticated
class ClassResource {

  private final Access access;
  private final SchoolDirectory directory;
  private final AuditTrail trail;

  @Inject
  ClassResource(Access access, SchoolDirectory directory, AuditTrail trail) {
    this.access = access;
    this.directory = directory;
    this.trail = trail;
  }

  /** The classes of a school year that the caller may see; a teacher sees her own. */
  @GET
  @Operation(
      operationId = "listClasses",
      summary = "Danh sách lớp",
      description = "By grade and name. A homeroom teacher (GVCN) sees only her own class.")
  public ClassList list(
      @PathParam("schoolId") UUID schoolId,
      @QueryParam("schoolYear") @NotNull @Schema(examples = "2026-2027") String schoolYear) {
    access.actor();
    if (!access.reaches(Place.school(schoolId))) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    return new ClassList(
        directory.classes(schoolId, SchoolYear.read(schoolYear)).stream()
            .filter(group -> access.may(Permission.READ_CLASS, place(schoolId, group.id())))
            .map(this::view)
            .toList());
  }

  /** One class. */
  @GET
  @Path("/{classId}")
  @Operation(
      operationId = "getClass",
      summary = "Một lớp",
      description = "404 for a class outside one's reach.")
  public ClassView get(@PathParam("schoolId") UUID schoolId, @PathParam("classId") UUID classId) {
    access.require(Permission.READ_CLASS, place(schoolId, classId));
    return view(existing(schoolId, classId));
  }

  /** The students of a class; identity numbers are masked, and the reading is remembered. */
  @GET
  @Path("/{classId}/students")
  @Transactional
  @Operation(
      operationId = "listStudents",
      summary = "Học sinh của lớp",
      description = "In Vietnamese order of given names; identity numbers are masked.")
  public StudentList students(
      @PathParam("schoolId") UUID schoolId, @PathParam("classId") UUID classId) {
    Actor actor = access.require(Permission.READ_STUDENTS, place(schoolId, classId));
    existing(schoolId, classId);
    List<EnrolledStudent> students = directory.roster(schoolId, classId);
    trail.append(
        AuditEvent.of(schoolId, actor.account(), AuditAct.STUDENTS_READ, classId)
            .with(Map.of("count", Integer.toString(students.size()))));
    return new StudentList(students.stream().map(StudentView::of).toList());
  }

  private ClassProfile existing(UUID schoolId, UUID classId) {
    return directory
        .classGroup(schoolId, classId)
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  private ClassView view(ClassProfile group) {
    StaffProfile homeroom = group.homeroom();
    return new ClassView(
        group.id(),
        group.name(),
        group.grade(),
        group.educationKind(),
        group.schoolYear(),
        homeroom == null ? null : homeroom.fullName(),
        group.studentCount(),
        access.open(
            place(group.schoolId(), group.id()),
            Permission.READ_STUDENTS,
            Permission.READ_GRADE_BOOK,
            Permission.ENTER_GRADES,
            Permission.READ_YEAR_RECORD,
            Permission.READ_RESULTS,
            Permission.ASSIGN_TEACHERS,
            Permission.SET_STUDY_PLAN));
  }

  private static Place place(UUID schoolId, UUID classId) {
    return Place.classOf(schoolId, classId);
  }

  /** Classes of one school year. */
  @Schema(name = "ClassList")
  record ClassList(@NotNull List<ClassView> items) {}

  /** A class. */
  @Schema(name = "Class")
  record ClassView(
      @NotNull UUID id,
      @NotNull @Schema(examples = "4A") String name,
      @NotNull @Schema(description = "Khối, 1 to 12") int grade,
      @NotNull
          @Schema(
              enumeration = {"PHO_THONG", "GDTX"},
              description = "Giáo dục phổ thông, or giáo dục thường xuyên")
          String educationKind,
      @NotNull @Schema(description = "Năm học") String schoolYear,
      @Nullable @Schema(description = "Giáo viên chủ nhiệm") String homeroomTeacher,
      @NotNull @Schema(description = "Students who attend") int studentCount,
      @NotNull @Schema(description = "What the caller may do with the class")
          List<Permission> actions) {}

  /** Students of a class. */
  @Schema(name = "StudentList")
  record StudentList(@NotNull List<StudentView> items) {}
}
