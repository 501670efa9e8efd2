package vn.hocbaso.comment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Phrases, what they can be about, and what is open to the caller. */
@Schema(name = "CommentBank", description = "Ngân hàng nhận xét")
record BankView(
    @NotNull List<PhraseView> items,
    @NotNull @Schema(description = "What a phrase can be about") List<TopicView> topics,
    @NotNull List<BankAction> actions) {

  /** What a comment can be about. */
  @Schema(name = "CommentTopic")
  record TopicView(
      @Nullable @Schema(description = "Absent for any subject", examples = "TOAN") String code,
      @NotNull String name,
      @NotNull @Schema(description = "Best first") List<LevelView> levels) {

    static TopicView of(Topic topic, Locale language) {
      return new TopicView(
          topic.code(),
          topic.name().in(language),
          topic.levels().stream()
              .map(level -> new LevelView(level.code(), level.name().in(language)))
              .toList());
    }
  }

  /** A level of a topic. */
  @Schema(name = "CommentLevel")
  record LevelView(@NotNull String code, @NotNull String name) {}
}
