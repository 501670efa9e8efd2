package vn.hocbaso.comment;

import vn.hocbaso.platform.problem.ProblemType;

/** What this capability refuses. */
enum CommentProblem implements ProblemType {
  /** No subject, block of traits or other topic has this code. */
  COMMENT_TOPIC_UNKNOWN(422),
  /** The topic is not assessed by this level. */
  COMMENT_LEVEL_UNKNOWN(422),
  /** The grades or marks end before they begin, or only one end of the marks is given. */
  COMMENT_BAND_INVALID(422),
  /** Something in braces is not a placeholder. */
  COMMENT_PLACEHOLDER_UNKNOWN(422),
  /** The text is empty or has a character that a year record cannot carry. */
  COMMENT_TEXT_UNUSABLE(422),
  /** The same phrase is there already. */
  COMMENT_PHRASE_EXISTS(409),
  /** The bank of the school or teacher is full. */
  COMMENT_BANK_FULL(409);

  private final int status;

  CommentProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
