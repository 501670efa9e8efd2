package vn.hocbaso.record;

/** The one word that an answer comes down to. */
enum VerificationOutcome {
  /** Hợp lệ: issued, unchanged, every signature good, in force. */
  VALID,
  /** Đã thu hồi: it was issued, and it no longer counts. */
  REVOKED,
  /** Không hợp lệ: changed, or never issued in this form. */
  INVALID,
  /** Không có: no issued record has this code. */
  UNKNOWN,
  /** Chưa kết luận được: something needed to be sure could not be had; try again. */
  UNDECIDED,
  /**
   * Của hệ thống khác: signed elsewhere and no record of ours, whatever its signatures are worth.
   */
  FOREIGN
}
