package vn.hocbaso.school;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.web.Versions;

/** Who teaches what to a class. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/teaching-assignments")
@Tag(name = "Teaching assignments", description = "Phân công giảng dạy")
@Authenticated
class AssignmentResource {

  private final Access access;
  private final TeachingAssignments assignments;
  private final StaffMembers staff;
  private final AssignmentViews views;
  private final AssignTeacher assigning;

  @Inject
  AssignmentResource(
      Access access,
      TeachingAssignments assignments,
      StaffMembers staff,
      AssignmentViews views,
      AssignTeacher assigning) {
    this.access = access;
    this.assignments = assignments;
    this.staff = staff;
    this.views = views;
    this.assigning = assigning;
  }

  /** All assignments of a class and whom and what one can choose from. */
  @GET
  @Transactional
  @Operation(
      operationId = "listTeachingAssignments",
      summary = "Phân công giảng dạy của lớp",
      description =
          "School administrator (QTT) or manager (CBQL). Ended assignments are included. A subject"
              + " nobody is assigned to is the homeroom teacher's.")
  public AssignmentList list(
      @PathParam("schoolId") UUID schoolId, @PathParam("classId") UUID classId) {
    access.require(Permission.ASSIGN_TEACHERS, Place.school(schoolId));
    return new AssignmentList(
        assignments.ofClass(schoolId, classId).stream().map(views::of).toList(),
        views.subjects(schoolId, classId).stream()
            .map(subject -> new SubjectView(subject.code(), subject.name()))
            .toList(),
        staff.ofSchool(schoolId).stream().map(StaffView::of).toList());
  }

  /** Assigns a teacher. */
  @POST
  @Operation(
      operationId = "assignTeacher",
      summary = "Phân công một giáo viên",
      description =
          "Several teachers may share a subject; a substitute has a last day. The same assignment"
              + " again changes nothing.")
  public RestResponse<AssignmentView> assign(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @Valid @NotNull Assignment body) {
    return answer(
        assigning.assign(
            schoolId,
            classId,
            new NewAssignment(body.subject(), body.staffId(), body.firstDay(), body.lastDay())));
  }

  /** Ends an assignment. */
  @POST
  @Path("/{assignmentId}/end")
  @Operation(
      operationId = "endTeachingAssignment",
      summary = "Kết thúc phân công",
      description =
          "The teacher may enter up to and including the last day. 412 with the present state when"
              + " If-Match is stale.")
  public RestResponse<AssignmentView> end(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @PathParam("assignmentId") UUID assignmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull LastDay body) {
    return answer(
        assigning.end(
            new SchoolKey(schoolId, assignmentId), Versions.required(ifMatch), body.lastDay()));
  }

  private static RestResponse<AssignmentView> answer(AssignmentView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  /** A wanted assignment. */
  @Schema(name = "NewTeachingAssignment")
  record Assignment(
      @NotBlank @Size(max = 40) @Schema(description = "Mã môn", examples = "NGOAI_NGU_1")
          String subject,
      @NotNull UUID staffId,
      @NotNull LocalDate firstDay,
      @Nullable @Schema(description = "For a substitute; absent until the class ends")
          LocalDate lastDay) {}

  /** Until when an assignment holds. */
  @Schema(name = "TeachingAssignmentEnd")
  record LastDay(@NotNull LocalDate lastDay) {}

  /** Assignments of a class with what can be chosen. */
  @Schema(name = "TeachingAssignmentList")
  record AssignmentList(
      @NotNull List<AssignmentView> items,
      @NotNull List<SubjectView> subjects,
      @NotNull List<StaffView> staff) {}

  /** A subject of the class. */
  @Schema(name = "ClassSubject")
  record SubjectView(@NotNull String code, @NotNull String name) {}

  /** A member of staff who can be assigned. */
  @Schema(name = "StaffMember")
  record StaffView(@NotNull UUID id, @NotNull String fullName, @NotNull String position) {

    static StaffView of(Staff member) {
      StaffProfile profile = member.profile();
      return new StaffView(profile.id(), profile.fullName(), profile.position());
    }
  }
}
