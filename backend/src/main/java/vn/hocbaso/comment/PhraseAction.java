package vn.hocbaso.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a phrase. */
@Schema(name = "CommentPhraseAction")
enum PhraseAction {
  CHANGE,
  DELETE,
  /** Take a phrase of the school over as one's own. */
  COPY
}
