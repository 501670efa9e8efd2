package vn.hocbaso.exchange.gradesheet;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import vn.hocbaso.exchange.WorkbookIntake;
import vn.hocbaso.exchange.workbook.Wording;
import vn.hocbaso.exchange.workbook.WorkbookProblem;
import vn.hocbaso.gradebook.BookPages.Address;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;

/** Brings files with values into a grade book: file, check, confirmation. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/sheet-imports")
@Tag(name = "Grade sheets")
@Authenticated
class GradeImportResource {

  private static final int MOST_FORCED = 10_000;

  private final Access access;
  private final GradeSheetDesk desk;
  private final ConfirmGradeImport confirming;
  private final WorkbookIntake intake;
  private final GradeImportViews views;

  @Inject
  GradeImportResource(
      Access access,
      GradeSheetDesk desk,
      ConfirmGradeImport confirming,
      WorkbookIntake intake,
      GradeImportViews views) {
    this.access = access;
    this.desk = desk;
    this.confirming = confirming;
    this.intake = intake;
    this.views = views;
  }

  /** Compares a file with the grade book and changes nothing there. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "checkGradeSheet",
      summary = "Gửi tệp điểm và kiểm tra",
      description =
          "Reads an .xlsx file (at most 5 MB, 5,000 lines): one that exportGradeSheet made, or any"
              + " list with the name, the date of birth or the student code, and titles of columns"
              + " that are known (ĐĐGtx, ĐĐGgk, ĐĐGck, Nhận xét, …). Says cell by cell what"
              + " confirming would do. Nothing is changed. The check is good for 24 hours and"
              + " belongs to its sender alone.")
  public RestResponse<GradeImportView> check(
      @BeanParam BookPath book,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm("subject")
          @Nullable
          @Schema(description = "Mã môn học; only its columns are read", examples = "TOAN")
          String subject) {
    String account = account(book);
    if (file == null) {
      throw DomainException.of(WorkbookProblem.STUDENT_FILE_EMPTY);
    }
    if (Wording.hasUnseen(file.fileName())) {
      throw DomainException.of(PlatformProblem.INVALID_REQUEST)
          .withViolations(List.of(Violation.at("/file", "STUDENT_FILE_NAME_UNREADABLE")));
    }
    byte[] content = intake.content(file.uploadedFile());
    String only = subject == null || subject.isBlank() ? null : subject;
    return answer(
        Status.CREATED,
        desk.upload(new GradeUpload(book.address(), only, account, file.fileName(), content)));
  }

  /** An import with every cell that differs. */
  @GET
  @Path("/{importId}")
  @Operation(
      operationId = "getGradeImport",
      summary = "Xem kết quả kiểm tra tệp điểm",
      description = "Only for whoever sent the file, with texts in the caller's language.")
  public RestResponse<GradeImportView> get(
      @BeanParam BookPath book, @PathParam("importId") UUID importId) {
    return answer(Status.OK, desk.read(claim(book, importId)));
  }

  /** Writes what can be written. */
  @POST
  @Path("/{importId}/confirmation")
  @Operation(
      operationId = "confirmGradeImport",
      summary = "Xác nhận nhập điểm từ tệp",
      description =
          "Each cell stands alone: what became impossible or newer meanwhile is refused, the rest"
              + " goes through, with the source IMPORTED in its history. Needs If-Match. Confirming"
              + " again changes nothing. 409 GRADE_IMPORT_EMPTIES when many values would go and"
              + " emptying is not set.")
  public RestResponse<GradeImportView> confirm(
      @BeanParam BookPath book,
      @PathParam("importId") UUID importId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull GradeConsent body) {
    GradeImports.Claim claim = claim(book, importId);
    ConfirmGradeImport.Confirmed confirmed =
        confirming.confirm(claim, Versions.required(ifMatch), body.consent());
    if (confirmed.stale()) {
      throw DomainException.of(PlatformProblem.STALE_VERSION)
          .withPresent(views.of(confirmed.found()));
    }
    return answer(Status.OK, confirmed.found());
  }

  /** The file as it came, with marks. */
  @GET
  @Path("/{importId}/marked-file")
  @Produces({GradeSheetResource.WORKBOOK, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "downloadMarkedGradeSheet",
      summary = "Tải lại tệp đã đánh dấu lỗi",
      description =
          "The same file; cells that did not go in are coloured, and a column «Lỗi» explains them"
              + " in Vietnamese. For 24 hours after the upload, for its sender alone.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content =
          @Content(
              mediaType = GradeSheetResource.WORKBOOK,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response marked(@BeanParam BookPath book, @PathParam("importId") UUID importId) {
    GradeSheetDesk.Answer answer = desk.answer(claim(book, importId));
    return GradeSheetResource.file(answer.name(), answer.content());
  }

  private RestResponse<GradeImportView> answer(Status status, GradeImports.Found found) {
    return RestResponse.ResponseBuilder.<GradeImportView>create(status)
        .entity(views.of(found))
        .header("ETag", Versions.entityTag(found.head().version()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private GradeImports.Claim claim(BookPath book, UUID importId) {
    return new GradeImports.Claim(
        book.address(), new SchoolKey(book.schoolId(), importId), account(book));
  }

  private String account(BookPath book) {
    Place place = Place.classOf(book.schoolId(), book.classId());
    return access.require(Permission.ENTER_GRADES, place).account();
  }

  /** Which book: the path of every operation on an import. */
  record BookPath(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @PathParam("period") @Schema(examples = "HK1") String period) {

    Address address() {
      return new Address(schoolId, classId, period);
    }
  }

  /** What the person says on purpose. */
  @Schema(name = "GradeImportConsent")
  record GradeConsent(
      @NotNull
          @Size(max = MOST_FORCED)
          @Schema(description = "Cells in which the file is to win over a newer value")
          List<@NotNull @Valid ForcedCell> forced,
      @NotNull @Schema(description = "Whether many values may be emptied") Boolean emptying) {

    Consent consent() {
      return new Consent(
          forced.stream()
              .map(cell -> new Consent.ForcedCell(cell.studentId(), cell.column()))
              .collect(Collectors.toSet()),
          emptying);
    }
  }

  /** Which cell. */
  @Schema(name = "GradeImportForcedCell")
  record ForcedCell(@NotNull UUID studentId, @NotNull @Size(max = 60) String column) {}
}
