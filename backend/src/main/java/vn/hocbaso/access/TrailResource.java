package vn.hocbaso.access;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.audit.AuditEntry;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.web.RequestContext;

/** Reading the school's trail. */
@Path("/api/v1/schools/{schoolId}/audit-events")
@Tag(name = "Audit", description = "Nhật ký: ai đã làm gì, khi nào, vì sao")
@Authenticated
class TrailResource {

  private final Access access;
  private final ActorDirectory directory;
  private final AuditTrail trail;
  private final RequestContext request;

  @Inject
  TrailResource(Access access, ActorDirectory directory, AuditTrail trail, RequestContext request) {
    this.access = access;
    this.directory = directory;
    this.trail = trail;
    this.request = request;
  }

  /** The newest events first; {@code next} is what to send as {@code before} for older ones. */
  @GET
  @Operation(
      operationId = "listAuditEvents",
      summary = "Nhật ký của trường",
      description = "Newest first. Only managers (cán bộ quản lý) of the school read it.")
  public AuditPage list(
      @PathParam("schoolId") UUID schoolId,
      @QueryParam("before") @Nullable Long before,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
    access.require(Permission.READ_AUDIT, Place.school(schoolId));
    OptionalLong older = before == null ? OptionalLong.empty() : OptionalLong.of(before);
    List<AuditEntry> entries = trail.newest(schoolId, older, limit);
    Long next = entries.size() < limit ? null : entries.getLast().number();
    Map<String, String> names =
        directory.fullNames(
            schoolId, entries.stream().map(entry -> entry.event().actor()).distinct().toList());
    return new AuditPage(
        entries.stream().map(entry -> AuditEventView.of(entry, names, request.language())).toList(),
        next);
  }

  /** Recomputes the chain of the trail from its beginning. */
  @GET
  @Path("/verification")
  @Operation(
      operationId = "verifyAuditTrail",
      summary = "Kiểm tra nhật ký có bị sửa không",
      description =
          "Recomputes every hash of the school's chain. Only managers (cán bộ quản lý) of the"
              + " school.")
  public AuditVerification verify(@PathParam("schoolId") UUID schoolId) {
    access.require(Permission.READ_AUDIT, Place.school(schoolId));
    OptionalLong broken = trail.firstBroken(schoolId);
    return new AuditVerification(broken.isEmpty(), broken.isPresent() ? broken.getAsLong() : null);
  }

  /** Whether the trail is as it was written. */
  @Schema(name = "AuditVerification")
  record AuditVerification(
      @NotNull boolean whole,
      @Nullable @Schema(description = "The first event that was altered or is missing")
          Long firstBroken) {}

  /** A page of the trail. */
  @Schema(name = "AuditPage")
  record AuditPage(
      @NotNull List<AuditEventView> items,
      @Nullable @Schema(description = "Send as before to get older events") Long next) {}

  /** One event, as people read it. */
  @Schema(name = "AuditEvent")
  record AuditEventView(
      @NotNull long number,
      @NotNull Instant at,
      @NotNull @Schema(description = "Account that acted") String actor,
      @NotNull @Schema(description = "Full name of the person; the account where none is known")
          String actorName,
      @NotNull String act,
      @NotNull @Schema(description = "The act in words") String actLabel,
      @NotNull UUID subjectId,
      @Nullable String reason) {

    static AuditEventView of(AuditEntry entry, Map<String, String> names, Locale language) {
      String act = entry.event().act().name();
      String account = entry.event().actor();
      return new AuditEventView(
          entry.number(),
          entry.at(),
          account,
          names.getOrDefault(account, account),
          act,
          Texts.text("audit", language, act, List.of()),
          entry.event().subjectId(),
          entry.event().reason());
    }
  }
}
