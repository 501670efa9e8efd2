package vn.hocbaso.exchange.push;

import vn.hocbaso.platform.problem.ProblemType;

/** What a push, or an item of one, is refused for. */
enum PushProblem implements ProblemType {
  /** The body is neither a JSON array of items nor one item on each line. */
  PUSH_BODY_UNREADABLE(400),
  /** No item, or more items than one request may have. */
  PUSH_TOO_MANY_ITEMS(413),
  /** The body has more bytes than one request may have. */
  PUSH_TOO_LARGE(413),
  /** All or nothing was asked for, and some items are not good. */
  PUSH_REFUSED(422),
  /** An item is not a JSON object, or not JSON at all. */
  PUSH_ITEM_UNREADABLE(422),
  /** An item has a property that nothing here is called by. */
  PUSH_PROPERTY_UNKNOWN(422),
  /** A new record lacks something that it must have. */
  PUSH_PROPERTY_MISSING(422),
  /** A property is of another JSON type than expected. */
  PUSH_PROPERTY_TYPE(422),
  /** A text is empty, too long, or has letters that cannot be seen. */
  PUSH_TEXT_INVALID(422),
  /** A value is none of those that are possible. */
  PUSH_VALUE_UNKNOWN(422),
  /** Two items of one request are about the same record. */
  PUSH_KEY_REPEATED(422),
  /** An item before it is about the same student, under whatever name. */
  PUSH_STUDENT_REPEATED(422),
  /** Something that the item rests on is not there; it is to be sent first. */
  PUSH_PARENT_MISSING(422),
  /** A version without the name of the record that it counts for. */
  PUSH_VERSION_ALONE(422),
  /** Records of this list are ended by their status, not cancelled. */
  PUSH_CANCEL_IMPOSSIBLE(422),
  /** Grade and kind of a class are settled once students are in it. */
  PUSH_CLASS_IN_USE(422),
  /** The sign-in name belongs to somebody else. */
  PUSH_ACCOUNT_TAKEN(422),
  /** Sign-in names are changed by the school, never by a program. */
  PUSH_ACCOUNT_SETTLED(422),
  /** A certificate is matched with its owner by this number, so no program changes it. */
  PUSH_SIGNER_SETTLED(422),
  /** A personal id number has 12 digits. */
  PUSH_ID_NUMBER_INVALID(422),
  /** The personal id number belongs to a student of another school. */
  PUSH_STUDENT_ELSEWHERE(422),
  /** Student code and personal id number belong to two different students of the school. */
  PUSH_STUDENT_AMBIGUOUS(422),
  /** Kind and number of a document come together or not at all. */
  PUSH_DOCUMENT_INCOMPLETE(422);

  private final int status;

  PushProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
