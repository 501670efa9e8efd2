package vn.hocbaso.comment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phrase made out for one student. */
@Schema(name = "CommentSuggestion")
record Suggestion(
    @NotNull UUID phraseId,
    @NotNull @Schema(description = "Of the school; otherwise the caller's own") Boolean shared,
    @NotNull @Schema(description = "The name is filled in") String text,
    @NotNull @Schema(description = "Characters (Unicode code points)") Integer length,
    @NotNull @Schema(description = "Longer than the printed form has room for") Boolean tooLong) {

  static Suggestion of(CommentPhrase phrase, String fullName, int maxLength) {
    String text = phrase.wording().text().about(fullName);
    int length = text.codePointCount(0, text.length());
    return new Suggestion(phrase.key().id(), phrase.isShared(), text, length, length > maxLength);
  }
}
