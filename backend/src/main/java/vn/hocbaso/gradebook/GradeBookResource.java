package vn.hocbaso.gradebook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.Versions;

/** The grade book of a class as a whole: reading, closing, reopening. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/grade-book")
@Tag(name = "Grade books", description = "Sổ theo dõi và đánh giá học sinh")
@Authenticated
class GradeBookResource {

  private final ReadGradeBook reading;
  private final CloseGradeBook closing;
  private final ReopenGradeBook reopening;

  @Inject
  GradeBookResource(ReadGradeBook reading, CloseGradeBook closing, ReopenGradeBook reopening) {
    this.reading = reading;
    this.closing = closing;
    this.reopening = reopening;
  }

  /** The book with all columns, students and cells. */
  @GET
  @Operation(
      operationId = "readGradeBook",
      summary = "Xem sổ theo dõi và đánh giá của lớp",
      description =
          "For the homeroom teacher (GVCN) of the class, managers (CBQL) and the school"
              + " administrator (QTT). Each reading is remembered in the trail.")
  public RestResponse<GradeBookView> read(
      @PathParam("schoolId") UUID schoolId, @PathParam("classId") UUID classId) {
    return tagged(reading.read(BookKey.yearEnd(schoolId, classId)));
  }

  /** Closes the year of the class. */
  @POST
  @Path("/closing")
  @Operation(
      operationId = "closeGradeBook",
      summary = "Tổng kết năm học",
      description =
          "By the homeroom teacher. 409 GRADE_BOOK_INCOMPLETE lists every missing cell. Closing a"
              + " closed book changes nothing.")
  public RestResponse<GradeBookView> close(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return tagged(closing.close(BookKey.yearEnd(schoolId, classId), ifMatch));
  }

  /** Reopens the closed year of the class. */
  @POST
  @Path("/reopening")
  @Operation(
      operationId = "reopenGradeBook",
      summary = "Mở lại sổ",
      description = "By a manager (CBQL), with a reason that stays beside every later change.")
  public RestResponse<GradeBookView> reopen(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Reopening body) {
    return tagged(
        reopening.reopen(BookKey.yearEnd(schoolId, classId), ifMatch, body.reason().strip()));
  }

  private static RestResponse<GradeBookView> tagged(GradeBookView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  /** Why a year is reopened. */
  @Schema(name = "GradeBookReopening")
  record Reopening(
      @NotBlank @Size(max = 1000) @Schema(description = "Lý do mở lại sổ") String reason) {}
}
