package vn.hocbaso.gradebook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.Versions;

/** The cells of a grade book: entering and their history. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}")
@Tag(name = "Grade books")
@Authenticated
class GradeCellResource {

  private static final int LARGEST_BATCH = 500;

  private final EnterGrade entering;
  private final EnterGradesOnce enteringMany;
  private final ReadCellHistory reading;

  @Inject
  GradeCellResource(EnterGrade entering, EnterGradesOnce enteringMany, ReadCellHistory reading) {
    this.entering = entering;
    this.enteringMany = enteringMany;
    this.reading = reading;
  }

  /** Writes one cell. */
  @PUT
  @Path("/students/{studentId}/cells/{column}")
  @Operation(
      operationId = "enterGrade",
      summary = "Nhập một ô điểm",
      description =
          "By the homeroom teacher (GVCN), or the teacher of the subject (GVBM). If-Match carries the version of the cell, \"0\" when it"
              + " was never written. 412 carries the cell as it is now; the value that is there"
              + " already is accepted with any version.")
  public RestResponse<SavedCellView> enter(
      @BeanParam CellAddress cell,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CellValue body) {
    SavedCellView saved = entering.enter(cell.book(), cell.key(), body.value(), ifMatch);
    return RestResponse.ResponseBuilder.ok(saved)
        .header("ETag", Versions.entityTag(saved.version()))
        .build();
  }

  /** Writes many cells in one act. */
  @PATCH
  @Path("/cells")
  @Operation(
      operationId = "enterGrades",
      summary = "Nhập nhiều ô điểm",
      description =
          "By the homeroom teacher (GVCN), or the teacher of the subject (GVBM), at most 500 changes. Each change stands alone and"
              + " carries the version of its cell; the answer says what became of each. With an"
              + " Idempotency-Key the same batch may be sent again when its answer was lost: it is"
              + " answered as before and writes nothing. Keys are kept for 14 days; a key with"
              + " another batch is refused (422). With Prefer: return=minimal (RFC 7240) the answer"
              + " has no states of students, which are most of its work: for programs that show none.")
  public BatchView enterMany(
      @BeanParam GradeBookResource.BookAddress book,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("Prefer") @Nullable String prefer,
      @Valid @NotNull Changes body) {
    return wantsMinimum(prefer)
        ? enteringMany.enterBriefly(book.key(), body.changes(), key)
        : enteringMany.enter(book.key(), body.changes(), key);
  }

  /** Whether the sender is content with as little of an answer as there is (RFC 7240, 4.2). */
  private static boolean wantsMinimum(@Nullable String prefer) {
    return prefer != null
        && Arrays.stream(prefer.split(","))
            .map(String::strip)
            .anyMatch("return=minimal"::equalsIgnoreCase);
  }

  /** The history of one cell. */
  @GET
  @Path("/students/{studentId}/cells/{column}/history")
  @Operation(
      operationId = "readGradeHistory",
      summary = "Lịch sử một ô điểm",
      description = "Who, when, from what to what, and why; newest first.")
  public HistoryView history(@BeanParam CellAddress cell) {
    return reading.read(cell.book(), cell.key());
  }

  /** Where a cell stands: the path of every operation on one cell. */
  record CellAddress(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @PathParam("period") String period,
      @PathParam("studentId") UUID studentId,
      @PathParam("column") String column) {

    BookKey book() {
      return new BookKey(schoolId, classId, period);
    }

    CellKey key() {
      return book().cell(studentId, column);
    }
  }

  /** What was typed into a cell. */
  @Schema(name = "GradeCellValue")
  record CellValue(
      @Nullable
          @Size(max = 4000)
          @Schema(
              nullable = true,
              description = "As typed; null or blank empties the cell",
              examples = "8")
          String value) {}

  /** Wanted changes. */
  @Schema(name = "GradeCellChanges")
  record Changes(
      @NotNull @Size(min = 1, max = LARGEST_BATCH) List<@NotNull @Valid CellChange> changes) {}
}
