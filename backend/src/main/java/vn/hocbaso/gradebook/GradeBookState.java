package vn.hocbaso.gradebook;

/** Whether a grade book takes entries. */
enum GradeBookState {
  /** Entries are taken. */
  OPEN,
  /** Đã khóa sổ: the results are fixed, year records can be created. */
  CLOSED
}
