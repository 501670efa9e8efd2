package vn.hocbaso.gradebook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The histories of all grade books of a school. */
@Path("/api/v1/schools/{schoolId}/grade-history")
@Tag(name = "Grade books")
@Authenticated
class GradeHistoryResource {

  private final VerifyGradeHistory verifying;

  @Inject
  GradeHistoryResource(VerifyGradeHistory verifying) {
    this.verifying = verifying;
  }

  /** Recomputes every chain. */
  @GET
  @Path("/verification")
  @Operation(
      operationId = "verifyGradeHistory",
      summary = "Kiểm tra lịch sử điểm có bị sửa không",
      description =
          "Recomputes every hash of the histories of the school's grade books. Only managers (cán"
              + " bộ quản lý) of the school.")
  public HistoryVerificationView verify(@PathParam("schoolId") UUID schoolId) {
    return verifying.verify(schoolId);
  }
}
