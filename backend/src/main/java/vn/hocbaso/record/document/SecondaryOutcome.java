package vn.hocbaso.record.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a secondary year comes to, once it is final.
 *
 * @param reason the sentence that says which condition decided
 * @param title danh hiệu, if one was reached
 * @param commendations one text each, possibly none
 * @param homeroomComment the homeroom teacher's closing words, possibly empty
 * @param summerComment on the training in summer; absent without one
 */
public record SecondaryOutcome(
    Promotion promotion,
    String reason,
    @Nullable String title,
    List<String> commendations,
    String homeroomComment,
    @Nullable String summerComment) {

  /**
   * @throws IllegalArgumentException if a text is too long, a commendation empty or there are too
   *     many of them
   */
  public SecondaryOutcome {
    reason = ContentText.prose("reason", reason);
    title = ContentText.optionalLine("title", title, ContentText.NAME);
    homeroomComment = ContentText.prose("homeroom comment", homeroomComment);
    summerComment =
        summerComment == null ? null : ContentText.prose("summer comment", summerComment);
    if (commendations.size() > Outcome.MOST) {
      throw new IllegalArgumentException("more than " + Outcome.MOST + " commendations");
    }
    commendations =
        commendations.stream().map(text -> ContentText.line("commendation", text, 500)).toList();
  }
}
