package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.result.LearningVerdict;

/** A learning level (kết quả học tập). */
@Schema(name = "LearningResult", description = "Kết quả học tập (TT22/2021, Điều 9)")
record LearningView(
    @Nullable @Schema(enumeration = {"TOT", "KHA", "DAT", "CHUA_DAT"}) String level,
    @NotNull @Schema(examples = "Khá") String label,
    @NotNull @Schema(description = "One sentence: what decided, or what is missing") String reason,
    @Nullable
        @Schema(
            enumeration = {"TOT", "KHA", "DAT", "CHUA_DAT"},
            description = "The level before any adjustment by Art. 9.3")
        String base,
    @Nullable
        @Schema(description = "Code of the single subject at fault, when the level was raised")
        String adjustedBy) {

  static LearningView of(LearningVerdict learning, Locale language) {
    return new LearningView(
        learning.verdict().code(),
        learning.verdict().label().in(language),
        learning.verdict().reason().in(language),
        learning.base(),
        learning.adjustedBy());
  }

  static @Nullable LearningView orNull(@Nullable LearningVerdict learning, Locale language) {
    return learning == null ? null : of(learning, language);
  }
}
