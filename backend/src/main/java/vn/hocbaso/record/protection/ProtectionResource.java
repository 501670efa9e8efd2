package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;

/** How long the issued records of a school stay provable. */
@Path("/api/v1/schools/{schoolId}/record-protection")
@Tag(name = "Year records")
@Authenticated
class ProtectionResource {

  private final Access access;
  private final CountProtections counts;
  private final AskRenewal renewal;

  @Inject
  ProtectionResource(Access access, CountProtections counts, AskRenewal renewal) {
    this.access = access;
    this.counts = counts;
    this.renewal = renewal;
  }

  /** What ages. */
  @GET
  @Transactional
  @Operation(
      operationId = "getRecordProtection",
      summary = "Thời hạn bảo vệ học bạ đã phát hành",
      description =
          "When what proves the issued records ends, by year, and how many are to be renewed. Ask"
              + " again to follow a renewal.")
  public ProtectionView get(@PathParam("schoolId") UUID schoolId) {
    access.require(Permission.READ_PROTECTION, Place.school(schoolId));
    return open(schoolId, counts.ofSchool(schoolId));
  }

  /** Renews what ages at once. */
  @POST
  @Path("/renewal")
  @ResponseStatus(202)
  @Operation(
      operationId = "renewRecordProtection",
      summary = "Gia hạn bảo vệ học bạ ngay",
      description =
          "Seal keeper (văn thư). Starts the renewal that the service would start by itself at its"
              + " next look or try: new evidence records (RFC 4998) beside the issued files, which"
              + " stay as they are. Answers how things stand then.")
  @APIResponse(responseCode = "202", description = "Started")
  public ProtectionView renew(@PathParam("schoolId") UUID schoolId) {
    renewal.ask(schoolId);
    return open(schoolId, QuarkusTransaction.requiringNew().call(() -> counts.ofSchool(schoolId)));
  }

  private ProtectionView open(UUID schoolId, ProtectionView view) {
    boolean may =
        view.ageing() > 0 && access.may(Permission.RENEW_PROTECTION, Place.school(schoolId));
    return view.with(may ? List.of(ProtectionAction.RENEW) : List.of());
  }
}
