package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.ChangeStamp.Source;

/** One wanted change of a batch. */
@Schema(name = "GradeCellChange")
record CellChange(
    @NotNull UUID studentId,
    @NotNull @Size(max = 60) @Schema(examples = "TOAN.TEST") String column,
    @Nullable
        @Size(max = 4000)
        @Schema(nullable = true, description = "As typed; null or blank empties the cell")
        String value,
    @NotNull @PositiveOrZero @Schema(description = "Version of the cell that the caller saw")
        Long version,
    @Nullable @Schema(nullable = true, description = "How the value came about; FILLED unless said")
        Source source) {

  /** How the value came about; a batch is one act unless its sender says otherwise. */
  Source origin() {
    return source == null ? Source.FILLED : source;
  }
}
