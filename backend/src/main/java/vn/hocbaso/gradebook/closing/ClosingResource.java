package vn.hocbaso.gradebook.closing;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;

/** Closing a period for many classes of a school in one act. */
@Path("/api/v1/schools/{schoolId}")
@Tag(name = "School closings", description = "Tổng kết toàn trường, theo cấp học, theo khối")
@Authenticated
class ClosingResource {

  private final CheckClosing checking;
  private final StartClosing starting;
  private final ReadClosings reading;
  private final ClosingRunner runner;

  @Inject
  ClosingResource(
      CheckClosing checking, StartClosing starting, ReadClosings reading, ClosingRunner runner) {
    this.checking = checking;
    this.starting = starting;
    this.reading = reading;
    this.runner = runner;
  }

  /** How each class stands before a closing. */
  @GET
  @Path("/closing-check")
  @Operation(
      operationId = "checkClosing",
      summary = "Kiểm tra trước khi tổng kết",
      description =
          "For managers (CBQL) and the school administrator (QTT): which classes of the school, of a"
              + " stage (cấp học) or of a grade (khối) are ready, what is missing in the others, and"
              + " why a class cannot be closed. No student is named.")
  public ClosingCheckView check(@PathParam("schoolId") UUID schoolId, @BeanParam Asked asked) {
    checking.requireReader(schoolId);
    return checking.check(schoolId, asked.scope());
  }

  /** Closes every class that is ready. */
  @POST
  @Path("/closings")
  @Operation(
      operationId = "startSchoolClosing",
      summary = "Tổng kết toàn trường",
      description =
          "By a manager (CBQL). Answers at once; the classes are closed in the background, each in a"
              + " transaction of its own, and are followed by reading the closing. A class that is"
              + " not ready is refused with its reason, one that is closed stays as it is. While a"
              + " closing of the same scope runs, that one is answered. 409 CLOSING_WITHOUT_CLASSES"
              + " when no class has a book of the period.")
  @APIResponse(
      responseCode = "202",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClosingView.class)))
  public Response start(
      @PathParam("schoolId") UUID schoolId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Valid @NotNull NewClosing body) {
    SchoolKey started = starting.start(schoolId, body.scope(), key);
    runner.wake();
    return Response.accepted(reading.get(started)).build();
  }

  /** How far a closing has come. */
  @GET
  @Path("/closings/{closingId}")
  @Operation(
      operationId = "getSchoolClosing",
      summary = "Theo dõi một lượt tổng kết",
      description = "For managers (CBQL) and the school administrator (QTT).")
  public ClosingView get(
      @PathParam("schoolId") UUID schoolId, @PathParam("closingId") UUID closingId) {
    return reading.get(new SchoolKey(schoolId, closingId));
  }

  /** The closings of a school year. */
  @GET
  @Path("/closings")
  @Operation(
      operationId = "listSchoolClosings",
      summary = "Các lượt tổng kết của năm học",
      description = "Newest first, at most 20; those under way are among them.")
  public ClosingList list(
      @PathParam("schoolId") UUID schoolId, @QueryParam("schoolYear") @Nullable String schoolYear) {
    return new ClosingList(reading.list(schoolId, schoolYear == null ? "" : schoolYear));
  }

  /** Which classes and which period; read only after the caller's right is known. */
  record Asked(
      @QueryParam("schoolYear") @Nullable @Schema(examples = "2026-2027") String schoolYear,
      @QueryParam("period")
          @Nullable
          @Schema(
              enumeration = {"MIDDLE_OF_TERM_1", "TERM_1", "MIDDLE_OF_TERM_2", "TERM_2", "YEAR"},
              description = "Kỳ")
          String period,
      @QueryParam("stage")
          @Nullable
          @Schema(
              enumeration = {"PRIMARY", "LOWER_SECONDARY", "UPPER_SECONDARY"},
              description = "Cấp học; none for every one")
          String stage,
      @QueryParam("grade") @Nullable @Schema(description = "Khối; none for every one")
          Integer grade) {

    ClosingScope scope() {
      return ClosingScope.read(schoolYear, period, stage, grade);
    }
  }

  /** What is to be closed. */
  @Schema(name = "NewSchoolClosing")
  record NewClosing(
      @NotBlank @Schema(description = "Năm học", examples = "2026-2027") String schoolYear,
      @NotNull ClosingPeriod period,
      @Nullable @Schema(description = "Cấp học; null for every one") SchoolStage stage,
      @Nullable @Min(1) @Max(12) @Schema(description = "Khối; null for every one") Integer grade) {

    ClosingScope scope() {
      return new ClosingScope(schoolYear, period, stage, grade);
    }
  }

  /** Closings of a school year. */
  @Schema(name = "SchoolClosingList")
  record ClosingList(@NotNull List<ClosingView> items) {}
}
