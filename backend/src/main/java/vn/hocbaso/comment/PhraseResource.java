package vn.hocbaso.comment;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.comment.CommentPhrase.Wording;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;

/** The phrases of the bank. */
@Path("/api/v1/schools/{schoolId}/comment-phrases")
@Tag(name = "Comment bank", description = "Ngân hàng nhận xét")
@Authenticated
class PhraseResource {

  private final ListPhrases listing;
  private final AddPhrase adding;
  private final ChangePhrase changing;
  private final TakeStarterSet starting;

  @Inject
  PhraseResource(
      ListPhrases listing, AddPhrase adding, ChangePhrase changing, TakeStarterSet starting) {
    this.listing = listing;
    this.adding = adding;
    this.changing = changing;
    this.starting = starting;
  }

  /** The phrases of the school and the caller's own. */
  @GET
  @Operation(
      operationId = "listCommentPhrases",
      summary = "Ngân hàng nhận xét",
      description =
          "The school's phrases and the caller's own; nobody sees those of another. Each filter"
              + " keeps what would fit it: a phrase for any level fits every level.")
  public BankView list(
      @PathParam("schoolId") UUID schoolId,
      @QueryParam("topic") @Nullable String topic,
      @QueryParam("grade") @Nullable Integer grade,
      @QueryParam("level") @Nullable String level,
      @QueryParam("mark") @Nullable BigDecimal mark) {
    return listing.list(schoolId, new Criteria(topic, grade, level, mark));
  }

  /** Adds a phrase. */
  @POST
  @Operation(
      operationId = "addCommentPhrase",
      summary = "Thêm mẫu nhận xét",
      description =
          "One's own: every teacher. The school's (shared): school administrator (QTT) or manager"
              + " (CBQL). The same phrase again changes nothing.")
  public RestResponse<PhraseView> add(
      @PathParam("schoolId") UUID schoolId, @Valid @NotNull NewPhrase body) {
    return tagged(adding.add(schoolId, body.shared(), body.phrase().wording()));
  }

  /** Changes a phrase. */
  @PUT
  @Path("/{phraseId}")
  @Operation(
      operationId = "changeCommentPhrase",
      summary = "Sửa mẫu nhận xét",
      description = "412 with the present phrase when If-Match is stale.")
  public RestResponse<PhraseView> change(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("phraseId") UUID phraseId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PhraseBody body) {
    return tagged(changing.change(new SchoolKey(schoolId, phraseId), ifMatch, body.wording()));
  }

  /** Deletes a phrase. */
  @DELETE
  @Path("/{phraseId}")
  @Operation(
      operationId = "deleteCommentPhrase",
      summary = "Xóa mẫu nhận xét",
      description = "Comments written with it stay.")
  public RestResponse<Void> delete(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("phraseId") UUID phraseId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    changing.delete(new SchoolKey(schoolId, phraseId), ifMatch);
    return RestResponse.noContent();
  }

  /** Takes a phrase of the school over as one's own. */
  @POST
  @Path("/{phraseId}/copy")
  @Operation(operationId = "copyCommentPhrase", summary = "Chép thành mẫu của mình")
  public RestResponse<PhraseView> copy(
      @PathParam("schoolId") UUID schoolId, @PathParam("phraseId") UUID phraseId) {
    return tagged(adding.copy(new SchoolKey(schoolId, phraseId)));
  }

  /** Takes the starter set over. */
  @POST
  @Path("/starter-set")
  @Operation(
      operationId = "takeCommentStarterSet",
      summary = "Nạp bộ mẫu nhận xét có sẵn",
      description = "Adds the phrases that come with the product and that the school lacks.")
  public StarterOutcome start(@PathParam("schoolId") UUID schoolId) {
    return new StarterOutcome(starting.take(schoolId));
  }

  private static RestResponse<PhraseView> tagged(PhraseView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  /** A phrase to add. */
  @Schema(name = "NewCommentPhrase")
  record NewPhrase(
      @NotNull @Schema(description = "For the whole school") Boolean shared,
      @NotNull @Valid PhraseBody phrase) {}

  /** What a phrase says, and of whom. */
  @Schema(name = "CommentPhraseBody")
  record PhraseBody(
      @Nullable @Size(max = 40) @Schema(description = "Absent for any subject") String topic,
      @Nullable @Min(1) @Max(12) @Schema(description = "1 when absent") Integer gradeFrom,
      @Nullable @Min(1) @Max(12) @Schema(description = "12 when absent") Integer gradeTo,
      @Nullable @Size(max = 10) @Schema(description = "Absent for any level") String level,
      @Nullable @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 1)
          BigDecimal markFrom,
      @Nullable @DecimalMin("0") @DecimalMax("10") @Digits(integer = 2, fraction = 1)
          BigDecimal markTo,
      @NotBlank
          @Size(max = 500)
          @Schema(description = "With {tên} for the given name and {họ tên} for the full name")
          String text) {

    Wording wording() {
      return new Wording(
          new PhraseScope(
              topic,
              gradeFrom == null ? 1 : gradeFrom,
              gradeTo == null ? PhraseScope.LAST_GRADE : gradeTo,
              level,
              markFrom,
              markTo),
          PhraseText.typed(text));
    }
  }

  /** What the taking over brought. */
  @Schema(name = "CommentStarterOutcome")
  record StarterOutcome(@NotNull @Schema(description = "Phrases added") Integer added) {}
}
