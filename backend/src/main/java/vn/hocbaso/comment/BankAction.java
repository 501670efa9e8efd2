package vn.hocbaso.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done in the bank. */
@Schema(name = "CommentBankAction")
enum BankAction {
  ADD_OWN,
  ADD_SHARED,
  TAKE_STARTER_SET
}
