package vn.hocbaso.school;

/**
 * How far a student's identity is established. It never stands in the way of marks, records or
 * signatures; only the submission to the Ministry waits for {@link #COMPLETE}.
 */
public enum IdentityStatus {
  /** Đủ: a Vietnamese with the 12-digit number; a foreigner with nationality and a document. */
  COMPLETE,
  /** Tạm: no number yet and a temporary student code. */
  TEMPORARY,
  /** Thiếu: an official student code, but no number or document. */
  MISSING
}
