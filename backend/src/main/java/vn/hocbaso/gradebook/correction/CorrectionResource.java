package vn.hocbaso.gradebook.correction;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.PlainText;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;

/** Requests for corrections of closed books: reading and deciding. */
@Path("/api/v1/schools/{schoolId}/corrections")
@Tag(name = "Corrections")
@Authenticated
class CorrectionResource {

  private static final int DAY = 24;

  private final ReadCorrections reading;
  private final DecideCorrection deciding;
  private final CountCorrections counting;

  @Inject
  CorrectionResource(
      ReadCorrections reading, DecideCorrection deciding, CountCorrections counting) {
    this.reading = reading;
    this.deciding = deciding;
    this.counting = counting;
  }

  /** The newest requests. */
  @GET
  @Operation(
      operationId = "listCorrections",
      summary = "Yêu cầu sửa điểm",
      description =
          "Newest first: for managers (CBQL) those of the whole school, for a teacher her own. An"
              + " approval that has run out is EXPIRED or USED without anybody's act.")
  public CorrectionListView list(
      @PathParam("schoolId") UUID schoolId,
      @QueryParam("pending")
          @DefaultValue("false")
          @Schema(description = "Only those that wait for a decision")
          boolean pending,
      @QueryParam("before") @Nullable UUID before,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    return reading.list(schoolId, new ReadCorrections.Page(pending, before, limit));
  }

  /** How often closed books were corrected. */
  @GET
  @Path("/counts")
  @Operation(
      operationId = "countCorrections",
      summary = "Số lần sửa điểm sau tổng kết",
      description =
          "By class, period and student, counted from the history of the cells. Only managers"
              + " (CBQL).")
  public CorrectionCountsView count(
      @PathParam("schoolId") UUID schoolId, @QueryParam("schoolYear") @Nullable String schoolYear) {
    return counting.count(schoolId, schoolYear == null ? "" : schoolYear);
  }

  /** One request. */
  @GET
  @Path("/{correctionId}")
  @Operation(operationId = "readCorrection", summary = "Xem một yêu cầu sửa điểm")
  public RestResponse<CorrectionView> read(
      @PathParam("schoolId") UUID schoolId, @PathParam("correctionId") UUID correctionId) {
    return tagged(reading.one(new SchoolKey(schoolId, correctionId)));
  }

  /** The file that came with a request. */
  @GET
  @Path("/{correctionId}/file")
  @Produces({"application/pdf", "image/jpeg", "image/png"})
  @Operation(
      operationId = "downloadCorrectionFile",
      summary = "Tải tệp đính kèm",
      description =
          "For whoever asked and for managers (CBQL); each download is remembered in the trail.")
  public Response file(
      @PathParam("schoolId") UUID schoolId, @PathParam("correctionId") UUID correctionId) {
    CorrectionFile file = reading.file(new SchoolKey(schoolId, correctionId));
    // Its own name may hold a child's name; and a stranger's file is kept, not shown as a page.
    return Response.ok(file.content(), file.kind().mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"yeu-cau-sua-diem-%s.%s\""
                .formatted(correctionId, file.kind().extension()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** Approves a request. */
  @POST
  @Path("/{correctionId}/approval")
  @Operation(
      operationId = "approveCorrection",
      summary = "Duyệt yêu cầu sửa điểm",
      description =
          "By a manager (CBQL) who did not ask for it herself. The cell takes values from whoever"
              + " may enter the column until the time is over, then it is locked again by itself.")
  public RestResponse<CorrectionView> approve(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("correctionId") UUID correctionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Approval body) {
    return decide(
        new SchoolKey(schoolId, correctionId),
        ifMatch,
        new DecideCorrection.Wanted(
            CorrectionAction.APPROVE, stripped(body.answer()), body.time()));
  }

  /** Refuses a request. */
  @POST
  @Path("/{correctionId}/refusal")
  @Operation(
      operationId = "refuseCorrection",
      summary = "Không duyệt yêu cầu sửa điểm",
      description = "By a manager (CBQL) who did not ask for it herself, with a reason.")
  public RestResponse<CorrectionView> refuse(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("correctionId") UUID correctionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Refusal body) {
    return decide(
        new SchoolKey(schoolId, correctionId),
        ifMatch,
        new DecideCorrection.Wanted(CorrectionAction.REFUSE, body.answer().strip(), null));
  }

  /** Withdraws a request. */
  @POST
  @Path("/{correctionId}/withdrawal")
  @Operation(
      operationId = "withdrawCorrection",
      summary = "Rút yêu cầu sửa điểm",
      description = "By whoever asked, as long as nobody has decided.")
  public RestResponse<CorrectionView> withdraw(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("correctionId") UUID correctionId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return decide(
        new SchoolKey(schoolId, correctionId),
        ifMatch,
        new DecideCorrection.Wanted(CorrectionAction.WITHDRAW, null, null));
  }

  private RestResponse<CorrectionView> decide(
      SchoolKey key, @Nullable String ifMatch, DecideCorrection.Wanted wanted) {
    return tagged(deciding.decide(key, ifMatch, wanted));
  }

  private static RestResponse<CorrectionView> tagged(CorrectionView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  private static @Nullable String stripped(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }

  /** For how long a cell opens. */
  @Schema(name = "CorrectionApproval")
  record Approval(
      @Nullable
          @Min(1)
          @Max(72)
          @Schema(description = "Số giờ mở; 24 when nothing is said", examples = "24")
          Integer hours,
      @Nullable @Size(max = 1000) @PlainText @Schema(description = "Lời nhắn") String answer) {

    Duration time() {
      return Duration.ofHours(hours == null ? DAY : hours);
    }
  }

  /** Why a request is refused. */
  @Schema(name = "CorrectionRefusal")
  record Refusal(
      @NotBlank
          @Size(min = 3, max = 1000)
          @PlainText
          @Schema(description = "Lý do không duyệt", examples = "Bài kiểm tra đã chấm đúng")
          String answer) {}
}
