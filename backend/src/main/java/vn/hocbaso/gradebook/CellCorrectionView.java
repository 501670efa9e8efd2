package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.correction.CorrectionStanding;
import vn.hocbaso.gradebook.correction.OpenCorrections;

/** A correction of a cell that is under way. */
@Schema(name = "GradeCellCorrection", description = "Yêu cầu sửa ô điểm đang chờ hoặc đang mở")
record CellCorrectionView(
    @NotNull UUID id,
    @NotNull @Schema(description = "REQUESTED or OPEN") CorrectionStanding state,
    @Nullable @Schema(description = "The first moment at which the cell is locked again")
        Instant until) {

  static CellCorrectionView of(OpenCorrections.UnderWay found) {
    return new CellCorrectionView(found.correctionId(), found.standing(), found.until());
  }
}
