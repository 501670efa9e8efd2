package vn.hocbaso.comment;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Phrases made out for the students of a class. */
@Schema(name = "CommentSuggestions")
record SuggestionsView(
    @NotNull @Schema(examples = "TOAN.COMMENT") String column,
    @NotNull @Schema(description = "Characters that the printed form has room for")
        Integer maxLength,
    @NotNull List<StudentView> students) {

  /** Phrases for one student, and what they were chosen by. */
  @Schema(name = "StudentCommentSuggestions")
  record StudentView(
      @NotNull UUID studentId,
      @Nullable @Schema(description = "Absent while the book holds no complete level") String level,
      @Nullable
          @Schema(description = "Average in the subject; in primary school the lowest test mark")
          BigDecimal mark,
      @NotNull @Schema(description = "Best first") List<Suggestion> suggestions) {}
}
