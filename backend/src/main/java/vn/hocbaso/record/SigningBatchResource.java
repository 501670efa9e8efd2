package vn.hocbaso.record;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    var wish =
        new PrepareSigning.Wish(
            body.action(),
            chosen,
            Optional.ofNullable(body.provider()),
            body.certificateChain() == null ? List.of() : body.certificateChain());
    SigningBatchView view = run.view(prepare.prepare(schoolId, wish));
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  /** Where the caller may sign. */
  @GET
  @Path("/keys")
  @Operation(
      operationId = "listSigningKeys",
      summary = "Nơi có khóa ký của tôi hoặc con dấu số của trường",
      description =
          "Asks the providers of signatures, so it may take some seconds. For ISSUE the school's"
              + " certificates, otherwise the caller's own. Those that can be used come first.")
  public SigningKeyList keys(
      @PathParam("schoolId") UUID schoolId, @QueryParam("action") @Nullable RecordAct action) {
    return new SigningKeyList(prepare.keys(schoolId, action).stream().map(run::view).toList());
  }

  /** Opens the key and lets the signing begin, or go on after an interruption. */
  @POST
  @Path("/{batchId}/authorisation")
  @Operation(
      operationId = "authoriseSigningBatch",
      summary = "Xác nhận ký: nhập mã PIN, hoặc gửi yêu cầu tới điện thoại hay thiết bị ký",
      description =
          "Answers at once; the work goes on in the background and is followed by reading the"
              + " batch. Where the key has a PIN it must be given: 403 SIGNING_PIN_REFUSED for a"
              + " wrong one, 429 after too many. Otherwise the batch waits for the signer's"
              + " approval on the telephone, or for values from the desk.")
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
    String pin = body.pin();
    SigningBatchView view =
        run.authorise(schoolId, batchId, pin == null ? new char[0] : pin.toCharArray());
    return Response.accepted(view).build();
  }

  /** The hashes that a token at the desk is to sign. */
  @GET
  @Path("/{batchId}/signing-order")
  @Operation(
      operationId = "getSigningOrder",
      summary = "Các giá trị băm chờ ký trên thiết bị tại bàn",
      description =
          "What has no value yet. 409 SIGNING_ORDER_GONE when nothing waits for a token: authorise"
              + " the batch first.")
  public SigningOrderView order(
      @PathParam("schoolId") UUID schoolId, @PathParam("batchId") UUID batchId) {
    return SigningOrderView.of(run.order(schoolId, batchId));
  }

  /** Takes values from the desk. */
  @POST
  @Path("/{batchId}/signature-values")
  @Operation(
      operationId = "deliverSignatureValues",
      summary = "Nộp chữ ký từ thiết bị tại bàn",
      description =
          "Some of the values or all; what was delivered is kept, so a cut line loses nothing. A"
              + " value that is no signature of its hash by the order's certificate fails that"
              + " document. 409 SIGNING_ORDER_GONE for another order than the open one.")
  @APIResponse(
      responseCode = "202",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = SigningBatchView.class)))
  public Response deliver(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("batchId") UUID batchId,
      @Valid @NotNull SignatureValues body) {
    return Response.accepted(run.deliver(schoolId, batchId, body)).build();
  }

  /** Gives up what was not signed. */
  @POST
  @Path("/{batchId}/cancellation")
  @Operation(
      operationId = "cancelSigningBatch",
      summary = "Hủy phần chưa ký của lượt ký",
      description =
          "What is signed stays signed. A request that still shows on a telephone can be ignored:"
              + " its answer is not used.")
  public SigningBatchView cancel(
      @PathParam("schoolId") UUID schoolId, @PathParam("batchId") UUID batchId) {
    return run.cancel(schoolId, batchId);
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
      @NotEmpty @Size(max = 2000) @Valid List<@NotNull ChosenRecord> records,
      @Nullable
          @Size(max = 60)
          @Schema(description = "Provider from the list of keys; the first that works if missing")
          String provider,
      @Nullable
          @Size(max = 8)
          @Schema(
              description =
                  "Certificates of a token at the desk, DER in base64, the signer's first; only"
                      + " for a provider of approval DESK")
          List<byte @NotNull []> certificateChain) {}

  /** A record, or for a subject teacher a place of getSubjectSigning, in the version seen. */
  @Schema(name = "ChosenRecord")
  record ChosenRecord(@NotNull UUID id, @NotNull Long version) {}

  /** What opens the key. */
  @Schema(name = "SigningAuthorisation")
  record Authorisation(
      @Nullable
          @Size(min = 1, max = 64)
          @Schema(description = "PIN of the signing key, where the approval is PIN; never kept")
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
