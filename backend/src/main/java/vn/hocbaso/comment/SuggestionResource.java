package vn.hocbaso.comment;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Phrases for the comments of a class. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/comment-suggestions")
@Tag(name = "Comment bank", description = "Ngân hàng nhận xét")
@Authenticated
class SuggestionResource {

  private final SuggestComments suggesting;

  @Inject
  SuggestionResource(SuggestComments suggesting) {
    this.suggesting = suggesting;
  }

  /** The phrases that fit one student or each student of the class. */
  @GET
  @Operation(
      operationId = "suggestComments",
      summary = "Gợi ý nhận xét",
      description =
          "For whoever writes the column. Chosen by what the grade book holds of the student now:"
              + " level or average of the subject (primary: level and test mark), lowest level of the"
              + " block of traits, or the result of the period. Writes nothing.")
  public SuggestionsView suggest(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @Parameter(description = "Kỳ", example = "CUOI_NAM") @PathParam("period") String period,
      @Parameter(description = "Code of the comment column", example = "TOAN.COMMENT")
          @QueryParam("column")
          @Size(max = 60)
          @Nullable String column,
      @Parameter(description = "Absent for the whole class") @QueryParam("studentId")
          @Nullable UUID studentId) {
    return suggesting.suggest(
        new CommentPlace(schoolId, classId, period, column == null ? "" : column), studentId);
  }
}
