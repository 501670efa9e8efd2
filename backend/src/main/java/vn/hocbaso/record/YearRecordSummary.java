package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year record in a list. */
@Schema(name = "YearRecordSummary")
record YearRecordSummary(
    @NotNull UUID id,
    @NotNull long version,
    @NotNull UUID classId,
    @NotNull UUID studentId,
    @NotNull String studentName,
    @NotNull String className,
    @NotNull String schoolYear,
    @NotNull @Schema(description = "1, then one more with each re-issue") int recordVersion,
    @Nullable @Schema(description = "Id of the revoked record whose place it takes") UUID replaces,
    @Nullable @Schema(description = "Id of the record that takes the place of this revoked one")
        UUID replacedBy,
    @NotNull RecordState state,
    @NotNull @Schema(description = "Mã tra cứu", examples = "7K3M-90QX-TT4B-2H6W")
        String lookupCode,
    @NotNull
        @Schema(
            description =
                "HTXS, HTT, HT or CHT (TT 27/2020, Art. 9); TOT, KHA, DAT or CHUA_DAT in secondary"
                    + " school; KDG where not assessed")
        String overall,
    @Nullable @Schema(description = "Why a manager returned it; gone once it is signed again")
        String returnedReason,
    @Nullable @Schema(description = "Why it cannot be signed now, and what to do; for people")
        String obstacle,
    @NotNull @Schema(description = "What the caller may do with it now") List<RecordAct> actions) {

  static YearRecordSummary of(
      YearRecord record,
      @Nullable UUID replacedBy,
      List<RecordAct> actions,
      @Nullable String obstacle) {
    return new YearRecordSummary(
        record.key().id(),
        record.version(),
        record.classId(),
        record.studentId(),
        record.studentName(),
        record.className(),
        record.schoolYear(),
        record.recordVersion(),
        record.replaces(),
        replacedBy,
        record.state(),
        record.lookupCode(),
        record.overall(),
        record.returnedReason(),
        obstacle,
        actions.stream().filter(act -> act != RecordAct.CREATE).toList());
  }
}
