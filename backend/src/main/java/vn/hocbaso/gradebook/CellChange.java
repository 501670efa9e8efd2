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
        Entered source) {

  /** A wish that comes from outside of the API; how it came about is for the service to say. */
  static CellChange of(BookPages.Wish wish) {
    return new CellChange(wish.studentId(), wish.column(), wish.typed(), wish.version(), null);
  }

  /** How the value came about; a batch is one act unless its sender says otherwise. */
  Source origin() {
    return switch (source) {
      case null -> Source.FILLED;
      case TYPED -> Source.TYPED;
      case PASTED -> Source.PASTED;
      case FILLED -> Source.FILLED;
    };
  }

  /** What a person at a screen can have done; other sources are for the service to say. */
  @Schema(name = "GradeEntered")
  enum Entered {
    TYPED,
    PASTED,
    FILLED
  }
}
