package vn.hocbaso.exchange;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.exchange.StudentImportDesk.Sender;
import vn.hocbaso.exchange.workbook.Wording;
import vn.hocbaso.exchange.workbook.WorkbookProblem;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.SchoolYear;

/** Brings lists of students into the register: file, check, confirmation. */
@Path("/api/v1/schools/{schoolId}/student-imports")
@Tag(name = "Student imports", description = "Nhập danh sách học sinh từ Excel")
@Authenticated
class StudentImportResource {

  private final Access access;
  private final StudentImportDesk desk;
  private final RequestContext request;
  private final Clock clock;

  @Inject
  StudentImportResource(
      Access access, StudentImportDesk desk, RequestContext request, Clock clock) {
    this.access = access;
    this.desk = desk;
    this.request = request;
    this.clock = clock;
  }

  /** Checks a file against the register and changes nothing there. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "checkStudentImport",
      summary = "Gửi tệp và kiểm tra",
      description =
          "Reads an .xlsx list (at most 5 MB, 5,000 students) and says row by row what confirming"
              + " would do. Nothing is changed. The check is good for 24 hours.")
  @APIResponse(
      responseCode = "201",
      description = "Checked",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = StudentImportView.class)))
  public RestResponse<StudentImportView> check(
      @PathParam("schoolId") UUID schoolId,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("schoolYear") @Nullable @Schema(examples = "2026-2027") String schoolYear) {
    String account = require(schoolId);
    if (schoolYear == null || !SchoolYear.isValid(schoolYear)) {
      throw DomainException.of(PlatformProblem.INVALID_REQUEST)
          .withViolations(List.of(Violation.at("/schoolYear", "STUDENT_IMPORT_YEAR_INVALID")));
    }
    if (file == null) {
      throw DomainException.of(WorkbookProblem.STUDENT_FILE_EMPTY);
    }
    if (Wording.hasUnseen(file.fileName())) {
      throw DomainException.of(PlatformProblem.INVALID_REQUEST)
          .withViolations(List.of(Violation.at("/file", "STUDENT_FILE_NAME_UNREADABLE")));
    }
    ImportedList list =
        desk.upload(
            new Sender(schoolId, account),
            new SchoolYear(schoolYear),
            file.fileName(),
            file.uploadedFile());
    return answer(Status.CREATED, view(list));
  }

  /** An import with every row. */
  @GET
  @Path("/{importId}")
  @Operation(
      operationId = "getStudentImport",
      summary = "Xem kết quả kiểm tra",
      description = "Rows as they were found by the check, with texts in the caller's language.")
  public RestResponse<StudentImportView> get(
      @PathParam("schoolId") UUID schoolId, @PathParam("importId") UUID importId) {
    String account = require(schoolId);
    return answer(Status.OK, view(desk.read(new SchoolKey(schoolId, importId), account)));
  }

  /** Applies the new and changed rows, all of them or none. */
  @POST
  @Path("/{importId}/confirmation")
  @Operation(
      operationId = "confirmStudentImport",
      summary = "Xác nhận nhập",
      description =
          "One transaction; broken rows are left out. Needs If-Match. Confirming again changes"
              + " nothing. 409 STUDENT_IMPORT_OUTDATED when the register has changed since.")
  public RestResponse<StudentImportView> confirm(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("importId") UUID importId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    String account = require(schoolId);
    long basedOn = Versions.required(ifMatch);
    return switch (desk.confirm(new SchoolKey(schoolId, importId), basedOn, account)) {
      case Confirmation.Applied applied -> answer(Status.OK, view(applied.list()));
      case Confirmation.Outdated outdated ->
          throw DomainException.of(ImportProblem.STUDENT_IMPORT_OUTDATED)
              .withPresent(view(outdated.list()));
      case Confirmation.Stale stale ->
          throw DomainException.of(PlatformProblem.STALE_VERSION).withPresent(view(stale.list()));
      case Confirmation.Empty ignored ->
          throw DomainException.of(ImportProblem.STUDENT_IMPORT_NOTHING_TO_APPLY);
    };
  }

  private String require(UUID schoolId) {
    return access.require(Permission.IMPORT_STUDENTS, Place.school(schoolId)).account();
  }

  private StudentImportView view(ImportedList list) {
    return StudentImportView.of(list, clock.instant(), request.language());
  }

  private static RestResponse<StudentImportView> answer(Status status, StudentImportView view) {
    return RestResponse.ResponseBuilder.<StudentImportView>create(status)
        .entity(view)
        .header("ETag", Versions.entityTag(view.version()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
