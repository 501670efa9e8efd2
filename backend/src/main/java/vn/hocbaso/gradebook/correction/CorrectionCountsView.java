package vn.hocbaso.gradebook.correction;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often closed books were corrected. */
@Schema(name = "CorrectionCounts", description = "Số lần sửa điểm sau tổng kết")
record CorrectionCountsView(
    @NotNull @Schema(description = "Of the whole year") Long total,
    @NotNull List<CountView> items) {

  /** The figure of one student in one period. */
  @Schema(name = "CorrectionCount")
  record CountView(
      @NotNull UUID classId,
      @NotNull String className,
      @NotNull @Schema(examples = "HK1") String period,
      @NotNull @Schema(examples = "Học kì I") String periodLabel,
      @NotNull UUID studentId,
      @NotNull String studentName,
      @NotNull Long changes) {}
}
