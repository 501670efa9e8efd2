package vn.hocbaso.record.document.pdf;

/** Why an image may not stand on the pages of a record. */
public enum ImageFault {
  /** Hardly anything is transparent: the paper was scanned along. */
  BACKGROUND,
  /** There is nothing to see. */
  EMPTY,
  /** Not blue for a person, not red for a seal. */
  COLOUR,
  /** A seal that is not as wide as it is high, so its real size is unknown. */
  SHAPE
}
