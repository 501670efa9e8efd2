package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cell as it is now. */
@Schema(name = "GradeCell", description = "Ô điểm: một giá trị của một học sinh")
record CellView(
    @Nullable @Schema(description = "Canonical text; null for an empty cell") String value,
    @NotNull @Schema(description = "0 when never written", examples = "3") Long version,
    @Nullable Instant updatedAt,
    @Nullable @Schema(description = "Name of the person") String updatedBy) {

  static CellView of(GradeCell cell, PersonNames names) {
    return new CellView(cell.value(), cell.version(), cell.updatedAt(), names.of(cell.updatedBy()));
  }
}
