package vn.hocbaso.record;

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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.PlainText;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;

/** One year record: read it, take its files, return or revoke it, issue it anew. */
@Path("/api/v1/schools/{schoolId}/year-records/{recordId}")
@Tag(name = "Year records", description = "Học bạ: lập, xem, trả lại, thu hồi, cấp lại")
@Authenticated
class YearRecordResource {

  private final ReadRecord read;
  private final DownloadRecord download;
  private final ChangeRecord change;
  private final ReissueRecord reissue;

  @Inject
  YearRecordResource(
      ReadRecord read, DownloadRecord download, ChangeRecord change, ReissueRecord reissue) {
    this.read = read;
    this.download = download;
    this.change = change;
    this.reissue = reissue;
  }

  /** Opens a record; the reading is remembered. */
  @GET
  @Operation(
      operationId = "getYearRecord",
      summary = "Xem một học bạ",
      description = "Content, signatures and history. The answer's ETag is the record's version.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = YearRecordDetail.class)))
  public Response get(@PathParam("schoolId") UUID schoolId, @PathParam("recordId") UUID recordId) {
    return answer(read.open(new SchoolKey(schoolId, recordId)));
  }

  /** The record's XML, the legal original, with the signatures made so far. */
  @GET
  @Path("/xml")
  @Operation(
      operationId = "downloadYearRecordXml",
      summary = "Tải tệp XML",
      description = "The legal original with every signature made so far.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "application/xml"))
  public Response xml(@PathParam("schoolId") UUID schoolId, @PathParam("recordId") UUID recordId) {
    return file(schoolId, recordId, RecordFile.Kind.XML);
  }

  /** The record's PDF; before the issue a preview that says so on every page. */
  @GET
  @Path("/pdf")
  @Operation(
      operationId = "downloadYearRecordPdf",
      summary = "Tải tệp PDF",
      description = "The sealed PDF/A-3, or before the issue a preview marked as such.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "application/pdf"))
  public Response pdf(@PathParam("schoolId") UUID schoolId, @PathParam("recordId") UUID recordId) {
    return file(schoolId, recordId, RecordFile.Kind.PDF);
  }

  /** The proof of time of the PDF's seal, where it lies beside the file. */
  @GET
  @Path("/evidence")
  @Operation(
      operationId = "downloadYearRecordEvidence",
      summary = "Tải bằng chứng thời gian của con dấu số trên tệp PDF",
      description =
          "The newest evidence record (RFC 4998, DER) over the PDF, of records that were issued"
              + " under one timestamp for a batch or whose protection was renewed since. 404 for"
              + " all others: their proof is inside the PDF.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
  public Response evidence(
      @PathParam("schoolId") UUID schoolId, @PathParam("recordId") UUID recordId) {
    return file(schoolId, recordId, RecordFile.Kind.EVIDENCE);
  }

  /** Sends the record back to the homeroom teacher. */
  @POST
  @Path("/return")
  @Operation(
      operationId = "returnYearRecord",
      summary = "Trả lại học bạ",
      description =
          "Manager (CBQL) only, with a reason. The signatures so far no longer count and stay in"
              + " the history. 412 with the present state when If-Match is stale.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = YearRecordDetail.class)))
  public Response returnRecord(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("recordId") UUID recordId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Reason body) {
    SchoolKey key = new SchoolKey(schoolId, recordId);
    change.returnWith(key, Versions.required(ifMatch), body.reason().strip());
    return answer(read.afterAct(key));
  }

  /** Revokes an issued record. */
  @POST
  @Path("/revocation")
  @Operation(
      operationId = "revokeYearRecord",
      summary = "Thu hồi học bạ",
      description =
          "Manager (CBQL) only, with a reason. Final: the public answer says it at once, with the"
              + " reason."
              + " 412 with the present state when If-Match is stale.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = YearRecordDetail.class)))
  public Response revoke(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("recordId") UUID recordId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Reason body) {
    SchoolKey key = new SchoolKey(schoolId, recordId);
    change.revoke(key, Versions.required(ifMatch), body.reason().strip());
    return answer(read.afterAct(key));
  }

  /** Begins the record that takes the place of a revoked one. */
  @POST
  @Path("/reissue")
  @Operation(
      operationId = "reissueYearRecord",
      summary = "Cấp lại học bạ",
      description =
          "Homeroom teacher or school administrator, for a revoked record, once. The new record has"
              + " the next version, says what the closed year and the student's data say now, and"
              + " goes through all signatures. The revoked one stays as it is. Answers with the new"
              + " record. 412 with the present state when If-Match is stale.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = YearRecordDetail.class)))
  public Response reissue(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("recordId") UUID recordId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    SchoolKey key = new SchoolKey(schoolId, recordId);
    return answer(read.afterAct(reissue.reissue(key, Versions.required(ifMatch))));
  }

  private Response file(UUID schoolId, UUID recordId, RecordFile.Kind kind) {
    DownloadRecord.Download taken = download.file(new SchoolKey(schoolId, recordId), kind);
    return Response.ok(taken.file().content(), kind.mediaType())
        .header("Content-Disposition", taken.name().disposition())
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static Response answer(YearRecordDetail detail) {
    return Response.ok(detail)
        .header("ETag", Versions.entityTag(detail.summary().version()))
        .build();
  }

  /** Why something is done, in the person's own words. */
  @Schema(name = "Reason")
  record Reason(
      @NotBlank
          @Size(min = 3, max = 1000)
          @PlainText
          @Schema(description = "Lý do", examples = "Sai điểm môn Toán")
          String reason) {}
}
