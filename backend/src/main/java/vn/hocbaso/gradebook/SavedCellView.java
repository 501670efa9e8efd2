package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A written cell, with what it changed for its student. */
@Schema(name = "SavedGradeCell")
record SavedCellView(
    @Nullable @Schema(description = "Canonical text; null for an empty cell") String value,
    @NotNull @Schema(description = "Present version; the ETag") Long version,
    @Nullable Instant updatedAt,
    @Nullable String updatedBy,
    @NotNull ResultView result,
    @NotNull @Schema(description = "Codes of required columns without a value")
        List<String> missing,
    @NotNull @Schema(description = "By column code, why the student has no value there")
        Map<String, String> notApplicable) {

  static SavedCellView of(CellView cell, BatchView.StudentStateView student) {
    return new SavedCellView(
        cell.value(),
        cell.version(),
        cell.updatedAt(),
        cell.updatedBy(),
        student.result(),
        student.missing(),
        student.notApplicable());
  }
}
