package vn.hocbaso.gradebook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.PlainText;
import vn.hocbaso.platform.web.Versions;

/** The grade books of a class as a whole: reading, closing, reopening. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/grade-books")
@Tag(name = "Grade books", description = "Sổ theo dõi và đánh giá học sinh")
@Authenticated
class GradeBookResource {

  private final ListGradeBooks listing;
  private final ReadGradeBook reading;
  private final CloseGradeBook closing;
  private final ReopenGradeBook reopening;

  @Inject
  GradeBookResource(
      ListGradeBooks listing,
      ReadGradeBook reading,
      CloseGradeBook closing,
      ReopenGradeBook reopening) {
    this.listing = listing;
    this.reading = reading;
    this.closing = closing;
    this.reopening = reopening;
  }

  /** The books of the class, one per period. */
  @GET
  @Operation(
      operationId = "listGradeBooks",
      summary = "Các sổ theo kỳ của lớp",
      description =
          "One book for each period of the class with its state and what the caller may do: four"
              + " periods in primary school, both terms and the year in secondary school.")
  public BookListView list(
      @PathParam("schoolId") UUID schoolId, @PathParam("classId") UUID classId) {
    return listing.list(schoolId, classId);
  }

  /** The book with all columns, students and cells. */
  @GET
  @Path("/{period}")
  @Operation(
      operationId = "readGradeBook",
      summary = "Xem sổ theo dõi và đánh giá của lớp",
      description =
          "For the homeroom teacher (GVCN) of the class, managers (CBQL) and the school"
              + " administrator (QTT), all columns; for a subject teacher (GVBM) those of her"
              + " subjects. With subject only its columns: class and subject in one call. Each"
              + " reading is remembered in the trail. 404 GRADE_PERIOD_UNKNOWN for a period that the"
              + " class does not have.")
  public RestResponse<GradeBookView> read(
      @BeanParam BookAddress book,
      @QueryParam("subject") @Nullable @Schema(description = "Mã môn học", examples = "TOAN")
          String subject) {
    return tagged(reading.read(book.key(), subject));
  }

  /** Closes a period of the class. */
  @POST
  @Path("/{period}/closing")
  @Operation(
      operationId = "closeGradeBook",
      summary = "Tổng kết một kỳ, tổng kết năm học",
      description =
          "By the homeroom teacher. 409 GRADE_BOOK_INCOMPLETE lists every missing cell. A secondary"
              + " year is closed after both terms (409 GRADE_TERMS_OPEN). Closing a closed book"
              + " changes nothing.")
  public RestResponse<GradeBookView> close(
      @BeanParam BookAddress book, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return tagged(closing.close(book.key(), ifMatch));
  }

  /** Reopens a closed period of the class. */
  @POST
  @Path("/{period}/reopening")
  @Operation(
      operationId = "reopenGradeBook",
      summary = "Mở lại sổ",
      description =
          "By a manager (CBQL), with a reason that stays beside every later change. A term is"
              + " reopened only under an open year (409 GRADE_YEAR_CLOSED).")
  public RestResponse<GradeBookView> reopen(
      @BeanParam BookAddress book,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Reopening body) {
    return tagged(reopening.reopen(book.key(), ifMatch, body.reason().strip()));
  }

  private static RestResponse<GradeBookView> tagged(GradeBookView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  /** Which book: the path of every operation on one. */
  record BookAddress(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @PathParam("period")
          @Schema(
              description =
                  "Kỳ: GIUA_HK1, CUOI_HK1, GIUA_HK2, CUOI_NAM, HE in primary school; HK1, HK2, CN in"
                      + " secondary school",
              examples = "CUOI_NAM")
          String period) {

    BookKey key() {
      return new BookKey(schoolId, classId, period);
    }
  }

  /** Why a book is reopened. */
  @Schema(name = "GradeBookReopening")
  record Reopening(
      @NotBlank @Size(max = 1000) @PlainText @Schema(description = "Lý do mở lại sổ")
          String reason) {}
}
