package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        Long version) {}
