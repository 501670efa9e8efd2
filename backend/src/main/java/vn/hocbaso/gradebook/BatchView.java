package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a batch of changes: one outcome per change, in the order sent. */
@Schema(name = "GradeBatchOutcome")
record BatchView(
    @NotNull List<OutcomeView> outcomes,
    @NotNull @Schema(description = "The students concerned") List<StudentStateView> students) {

  /** What became of one change. */
  @Schema(name = "GradeChangeOutcome")
  enum Outcome {
    /** The cell has the wanted value. */
    SAVED,
    /** Somebody wrote something else meanwhile; nothing was changed. */
    CONFLICT,
    /** The value, student or column is not possible; nothing was changed. */
    REFUSED
  }

  /** The outcome of one change. */
  @Schema(name = "GradeCellOutcome")
  record OutcomeView(
      @NotNull UUID studentId,
      @NotNull String column,
      @NotNull Outcome outcome,
      @Nullable @Schema(description = "The cell as it is now; null when refused") CellView cell,
      @Nullable @Schema(description = "Why it was refused") FaultView problem) {

    static OutcomeView of(CellChange change, Outcome outcome, CellView cell) {
      return new OutcomeView(change.studentId(), change.column(), outcome, cell, null);
    }

    static OutcomeView refused(CellChange change, FaultView fault) {
      return new OutcomeView(change.studentId(), change.column(), Outcome.REFUSED, null, fault);
    }
  }

  /** Why a change was refused. */
  @Schema(name = "GradeFault")
  record FaultView(
      @NotNull @Schema(description = "Stable code for programs") String code,
      @NotNull @Schema(description = "The fault and its remedy") String message) {}

  /** What the batch changed for a student. */
  @Schema(name = "GradeBookStudentState")
  record StudentStateView(
      @NotNull UUID id,
      @NotNull List<String> missing,
      @NotNull @Schema(description = "By column code, why the student has no value there")
          Map<String, String> notApplicable,
      @NotNull ResultView result) {}
}
