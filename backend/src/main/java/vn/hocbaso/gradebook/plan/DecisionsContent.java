package vn.hocbaso.gradebook.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.PrincipalDecision;
import vn.hocbaso.assessment.secondary.Level;

/** What the principal decided, as it is sent and stored. */
@Schema(name = "PrincipalDecisions", description = "Quyết định của hiệu trưởng")
record DecisionsContent(@Nullable @Valid Promotion promotion, @Nullable @Valid Learning learning) {

  static final DecisionsContent NONE = new DecisionsContent(null, null);

  /** Whether the student moves up, where the rules leave it open. */
  @Schema(name = "PromotionDecision")
  record Promotion(
      @NotNull @Schema(description = "Lên lớp, or ở lại lớp") Boolean promoted,
      @NotBlank @Size(max = 500) @Schema(description = "Lí do") String reason) {}

  /** The learning level of the year, where the rules give none. */
  @Schema(name = "LearningDecision")
  record Learning(
      @NotNull @Size(max = 10) @Schema(enumeration = {"TOT", "KHA", "DAT", "CHUA_DAT"})
          String level,
      @NotBlank @Size(max = 500) @Schema(description = "Lí do") String reason) {}

  Decisions decisions() {
    return new Decisions(
        Optional.ofNullable(promotion)
            .map(made -> new PrincipalDecision(made.promoted(), made.reason().strip())),
        Optional.ofNullable(learning)
            .map(
                made ->
                    new Decisions.LevelDecision(
                        Level.of(made.level()).orElseThrow(), made.reason().strip())));
  }
}
