package vn.hocbaso.comment;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.comment.CommentPhrase.Wording;

/** A phrase as its user sees it. */
@Schema(name = "CommentPhrase", description = "Mẫu nhận xét")
record PhraseView(
    @NotNull UUID id,
    @NotNull @Schema(description = "The ETag") Long version,
    @NotNull @Schema(description = "Of the school; otherwise the caller's own") Boolean shared,
    @Nullable @Schema(description = "Absent for any subject", examples = "TOAN") String topic,
    @NotNull Integer gradeFrom,
    @NotNull Integer gradeTo,
    @Nullable @Schema(description = "Absent for any level", examples = "T") String level,
    @Nullable @Schema(description = "Lowest test mark; absent for any") BigDecimal markFrom,
    @Nullable @Schema(description = "Highest test mark; absent for any") BigDecimal markTo,
    @NotNull
        @Schema(
            description = "With {tên} for the given name and {họ tên} for the full name",
            examples = "{tên} tính toán nhanh và cẩn thận.")
        String text,
    @NotNull List<PhraseAction> actions) {

  static PhraseView of(CommentPhrase phrase, List<PhraseAction> actions) {
    Wording wording = phrase.wording();
    PhraseScope scope = wording.scope();
    return new PhraseView(
        phrase.key().id(),
        phrase.version(),
        phrase.isShared(),
        scope.topic(),
        scope.gradeFrom(),
        scope.gradeTo(),
        scope.level(),
        scope.markFrom(),
        scope.markTo(),
        wording.text().template(),
        actions);
  }
}
