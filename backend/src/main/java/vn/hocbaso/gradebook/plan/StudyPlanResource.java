package vn.hocbaso.gradebook.plan;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.Versions;

/** What the students of a class study: choices, exemptions, decisions. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/study-plan")
@Tag(name = "Study plans", description = "Kế hoạch học tập: môn lựa chọn, chuyên đề, miễn học")
@Authenticated
class StudyPlanResource {

  private final ReadStudyPlan reading;
  private final SetStudyPlan setting;

  @Inject
  StudyPlanResource(ReadStudyPlan reading, SetStudyPlan setting) {
    this.reading = reading;
    this.setting = setting;
  }

  /** The plans of a class. */
  @GET
  @Operation(
      operationId = "readStudyPlan",
      summary = "Xem kế hoạch học tập của lớp",
      description =
          "For the homeroom teacher (GVCN), managers (CBQL) and the school administrator (QTT). Each"
              + " reading is remembered in the trail.")
  public RestResponse<PlanView> read(
      @PathParam("schoolId") UUID schoolId, @PathParam("classId") UUID classId) {
    return tagged(reading.read(new ClassPlan.Key(schoolId, classId)));
  }

  /** Sets the plan of a class. */
  @PUT
  @Operation(
      operationId = "setStudyPlan",
      summary = "Đặt kế hoạch học tập của lớp",
      description =
          "By the school administrator or a manager: electives, learning topics by term, optional"
              + " subjects, lessons. 422 STUDY_PLAN_INVALID names every fault; 409"
              + " STUDY_PLAN_BOOK_CLOSED when a closed book would read differently.")
  public RestResponse<PlanView> set(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ClassContent body) {
    return tagged(setting.ofClass(new ClassPlan.Key(schoolId, classId), body, ifMatch));
  }

  /** Sets what is different for a student. */
  @PUT
  @Path("/students/{studentId}")
  @Operation(
      operationId = "setStudentStudy",
      summary = "Đặt kế hoạch học tập của một học sinh",
      description =
          "By the school administrator or a manager: own choices, exemptions for a term or the year,"
              + " and how a student with a disability is assessed. If-Match carries the version of"
              + " the student, \"0\" when nothing was said before.")
  public RestResponse<PlanView.StudentView> setStudent(
      @BeanParam StudentAddress student,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull StudentContent body) {
    return tagged(setting.ofStudent(student.key(), body, ifMatch));
  }

  /** Sets what the principal decided on a student. */
  @PUT
  @Path("/students/{studentId}/decisions")
  @Operation(
      operationId = "decideOnStudent",
      summary = "Hiệu trưởng quyết định kết quả của học sinh",
      description =
          "By a manager, where the rules leave promotion or the learning level open. A decision"
              + " counts only there; null takes it back. If-Match carries the version of the"
              + " student.")
  public RestResponse<PlanView.StudentView> decide(
      @BeanParam StudentAddress student,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DecisionsContent body) {
    return tagged(setting.decide(student.key(), body, ifMatch));
  }

  private static RestResponse<PlanView> tagged(PlanView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  private static RestResponse<PlanView.StudentView> tagged(PlanView.StudentView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  /** Which student of which class. */
  record StudentAddress(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @PathParam("studentId") UUID studentId) {

    StudentPlan.Key key() {
      return new StudentPlan.Key(schoolId, classId, studentId);
    }
  }
}
