package vn.hocbaso.gradebook.correction;

/** What was decided about a request; what time makes of it is its {@link CorrectionStanding}. */
enum CorrectionState {
  /** Chờ duyệt. */
  REQUESTED,
  /** Đã duyệt. */
  APPROVED,
  /** Không duyệt. */
  REFUSED,
  /** Đã rút. */
  WITHDRAWN
}
