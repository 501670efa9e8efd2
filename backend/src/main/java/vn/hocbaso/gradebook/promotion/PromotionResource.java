package vn.hocbaso.gradebook.promotion;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.closing.ClosingScope;

/** Promotion over all classes of a school. */
@Path("/api/v1/schools/{schoolId}/promotions")
@Tag(name = "School closings")
@Authenticated
class PromotionResource {

  private final ReadPromotions reading;

  @Inject
  PromotionResource(ReadPromotions reading) {
    this.reading = reading;
  }

  /** Where each student stands. */
  @GET
  @Operation(
      operationId = "listPromotions",
      summary = "Lên lớp, ở lại lớp, còn chờ quyết định",
      description =
          "For managers (CBQL) and the school administrator (QTT): for the school, a stage (cấp học)"
              + " or a grade (khối), who moves up, who repeats, who waits for the summer and for"
              + " whom the principal has to decide. Results of closed years are those of the"
              + " closing. Each reading is remembered in the trail.")
  public PromotionsView list(
      @PathParam("schoolId") UUID schoolId,
      @QueryParam("schoolYear") @Nullable @Schema(examples = "2026-2027") String schoolYear,
      @QueryParam("stage")
          @Nullable
          @Schema(
              enumeration = {"PRIMARY", "LOWER_SECONDARY", "UPPER_SECONDARY"},
              description = "Cấp học; none for every one")
          String stage,
      @QueryParam("grade") @Nullable @Schema(description = "Khối; none for every one")
          Integer grade) {
    reading.requireReader(schoolId);
    return reading.read(schoolId, ClosingScope.ofYear(schoolYear, stage, grade));
  }
}
