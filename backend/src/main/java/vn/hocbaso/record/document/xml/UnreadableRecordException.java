package vn.hocbaso.record.document.xml;

/** Bytes that are no year record, with the ground on which they were refused. */
public final class UnreadableRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file was refused, in the order in which it is looked at. */
  public enum Reason {
    /** More bytes, elements or levels than any record has. */
    TOO_LARGE,
    /** Not well-formed XML. */
    NOT_XML,
    /** A document type or an entity. */
    DOCUMENT_TYPE,
    /** A comment or processing instruction, which canonicalisation drops or signatures miss. */
    COMMENT,
    /** One signed Id on two elements. */
    REPEATED_IDENTIFIER,
    /** Declares another encoding than UTF-8. */
    OTHER_ENCODING,
    /** Well-formed, but not as {@code hoc-ba-1.0.xsd} says. */
    NOT_A_RECORD,
    /** Valid by the schema, but the values contradict each other or are not in canonical form. */
    INCONSISTENT
  }

  private final Reason reason;

  UnreadableRecordException(Reason reason, String detail) {
    super(reason + ": " + detail);
    this.reason = reason;
  }

  /** The ground, for choosing the sentence that a person reads. */
  public Reason reason() {
    return reason;
  }
}
