package vn.hocbaso.record.protection;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;

/** How long the issued records of the schools of a province stay provable. */
@Path("/api/v1/provinces/{provinceCode}/record-protection")
@Tag(name = "Year records")
@Authenticated
class ProvinceProtectionResource {

  private final Access access;
  private final CountProtections counts;

  @Inject
  ProvinceProtectionResource(Access access, CountProtections counts) {
    this.access = access;
    this.counts = counts;
  }

  /** What ages. */
  @GET
  @Transactional
  @Operation(
      operationId = "getProvinceRecordProtection",
      summary = "Thời hạn bảo vệ học bạ đã phát hành trong tỉnh",
      description =
          "Province officer (chuyên viên Sở). Counts over all schools of the province; each school"
              + " renews its own.")
  public ProtectionView get(@PathParam("provinceCode") String provinceCode) {
    access.requireOfficer(Permission.READ_PROVINCE_PROTECTION, provinceCode);
    return counts.ofProvince(provinceCode);
  }
}
