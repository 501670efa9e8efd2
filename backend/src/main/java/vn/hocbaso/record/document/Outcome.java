package vn.hocbaso.record.document;

import java.util.List;

/**
 * Sections 4 to 6 of the form: what the year comes to.
 *
 * @param reason the sentence that says which condition decided the result
 * @param commendations one text each, possibly none
 * @param homeroomComment the homeroom teacher's closing words, possibly empty
 */
public record Outcome(
    OverallResult result,
    String reason,
    Completion completion,
    List<String> commendations,
    String homeroomComment) {

  /** Most commendations that one year can hold. */
  public static final int MOST = 20;

  /**
   * @throws IllegalArgumentException if a text is too long, a commendation empty or there are too
   *     many of them
   */
  public Outcome {
    reason = ContentText.prose("reason", reason);
    homeroomComment = ContentText.prose("homeroom comment", homeroomComment);
    if (commendations.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " commendations");
    }
    commendations =
        commendations.stream().map(text -> ContentText.line("commendation", text, 500)).toList();
  }
}
