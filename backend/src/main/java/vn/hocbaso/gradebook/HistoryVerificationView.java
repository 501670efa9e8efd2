package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the histories of a school's grade books are as they were written. */
@Schema(name = "GradeHistoryVerification")
record HistoryVerificationView(
    @NotNull Boolean whole,
    @NotNull @Schema(description = "Books with any change") Integer books,
    @NotNull @Schema(description = "Changes that were recomputed") Long changes,
    @NotNull List<BrokenBook> broken) {

  HistoryVerificationView {
    broken = List.copyOf(broken);
  }

  /** A book whose history was altered or shortened. */
  @Schema(name = "BrokenGradeHistory")
  record BrokenBook(
      @NotNull UUID classId,
      @NotNull String className,
      @NotNull String period,
      @NotNull @Schema(description = "Place of the first change that was altered or is missing")
          Long firstBroken) {}
}
