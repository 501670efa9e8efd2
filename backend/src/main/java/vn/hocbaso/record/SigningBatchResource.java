package vn.hocbaso.record;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing many records in one act, in two steps: prepare, then authorise. */
@Path("/api/v1/schools/{schoolId}/signing-batches")
@Tag(name = "Signing", description = "Ký số theo lượt: chuẩn bị, xác nhận, theo dõi")
@Authenticated
class SigningBatchResource {

  private final PrepareSigning prepare;
  private final RunSigning run;

  @Inject
  SigningBatchResource(PrepareSigning prepare, RunSigning run) {
    this.prepare = prepare;
    this.run = run;
  }

  /** Freezes what is to be signed. */
  @POST
  @Operation(
      operationId = "prepareSigningBatch",
      summary = "Chuẩn bị lượt ký",
      description =
          "Checks every record and freezes its bytes; all or nothing. The signer's certificate is"
              + " checked before anything else can be signed with it.")
  @APIResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SigningBatchView.class)))
  public Response prepare(
      @PathParam("schoolId") UUID schoolId, @Valid @NotNull NewSigningBatch body) {
    List<PrepareSigning.Chosen> chosen =
        body.records().stream()
            .map(one -> new PrepareSigning.Chosen(one.id(), one.version()))
            .toList();
    SigningBatchView view = run.view(prepare.prepare(schoolId, body.action(), chosen));
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  /** Opens the key and lets the signing begin, or go on after an interruption. */
  @POST
  @Path("/{batchId}/authorisation")
  @Operation(
      operationId = "authoriseSigningBatch",
      summary = "Xác nhận ký bằng mã PIN",
      description =
          "Answers at once; the work goes on in the background and is followed by reading the"
              + " batch. 403 SIGNING_PIN_REFUSED for a wrong PIN, 429 after too many.")
  @APIResponse(
      responseCode = "202",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SigningBatchView.class)))
  public Response authorise(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("batchId") UUID batchId,
      @Valid @NotNull Authorisation body) {
    SigningBatchView view = run.authorise(schoolId, batchId, body.pin().toCharArray());
    return Response.accepted(view).build();
  }

  /** How far a batch has come. */
  @GET
  @Path("/{batchId}")
  @Operation(
      operationId = "getSigningBatch",
      summary = "Theo dõi lượt ký",
      description = "Only for the account that opened it.")
  public SigningBatchView get(
      @PathParam("schoolId") UUID schoolId, @PathParam("batchId") UUID batchId) {
    return run.get(schoolId, batchId);
  }

  /** The caller's batches in which something waits. */
  @GET
  @Operation(
      operationId = "listUnfinishedSigningBatches",
      summary = "Các lượt ký còn dở của tôi",
      description = "Newest first.")
  public SigningBatchList unfinished(@PathParam("schoolId") UUID schoolId) {
    return new SigningBatchList(run.unfinished(schoolId));
  }

  /** What is to be signed. */
  @Schema(name = "NewSigningBatch")
  record NewSigningBatch(
      @NotNull
          @Schema(
              description =
                  "SIGN_AS_SUBJECT_TEACHER, SIGN_AS_HOMEROOM_TEACHER, SIGN_AS_MANAGER or ISSUE")
          RecordAct action,
      @NotEmpty @Size(max = 2000) @Valid List<@NotNull ChosenRecord> records) {}

  /** A record, or for a subject teacher a place of getSubjectSigning, in the version seen. */
  @Schema(name = "ChosenRecord")
  record ChosenRecord(@NotNull UUID id, @NotNull Long version) {}

  /** What opens the key. */
  @Schema(name = "SigningAuthorisation")
  record Authorisation(
      @NotBlank @Size(max = 64) @Schema(description = "PIN of the signing key; never kept")
          String pin) {

    /** Without the PIN, so that it cannot slip into a log. */
    @Override
    public String toString() {
      return "Authorisation";
    }
  }

  /** Batches of one person. */
  @Schema(name = "SigningBatchList")
  record SigningBatchList(@NotNull List<SigningBatchView> items) {}
}
