package vn.hocbaso.gradebook.correction;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.column.ColumnPart;

/** A request with what became of it. */
@Schema(name = "Correction", description = "Yêu cầu sửa điểm sau tổng kết")
record CorrectionView(
    @NotNull UUID id,
    @NotNull @Schema(description = "The ETag") Long version,
    @NotNull CorrectionStanding state,
    @NotNull CellView cell,
    @NotNull @Schema(description = "Lý do yêu cầu sửa") String reason,
    @Nullable @Schema(description = "What stood in the cell when it was asked for")
        String valueThen,
    @Nullable FileView file,
    @NotNull Instant requestedAt,
    @NotNull @Schema(description = "Name of the person") String requestedBy,
    @Nullable Instant decidedAt,
    @Nullable @Schema(description = "Name of the person") String decidedBy,
    @Nullable @Schema(description = "Lời của cán bộ quản lý") String answer,
    @Nullable @Schema(description = "The first moment at which the cell is locked again")
        Instant openUntil,
    @NotNull @Schema(description = "Changes made under the approval") Integer changes,
    @NotNull @Schema(description = "What the caller may do now") List<CorrectionAction> actions) {

  /** Which value, in names. */
  @Schema(name = "CorrectionCell")
  record CellView(
      @NotNull UUID classId,
      @NotNull @Schema(examples = "6A") String className,
      @NotNull @Schema(examples = "HK1") String period,
      @NotNull @Schema(examples = "Học kì I") String periodLabel,
      @NotNull UUID studentId,
      @NotNull String studentName,
      @NotNull @Schema(examples = "TOAN.GK") String column,
      @Nullable @Schema(description = "Null when the book has no such column any more")
          String label,
      @Nullable ColumnPart part,
      @Nullable @Schema(examples = "GK") String slot) {}

  /** The file that came with the request. */
  @Schema(name = "CorrectionFile")
  record FileView(@NotNull String name, @NotNull @Schema(description = "Bytes") Integer size) {}
}
