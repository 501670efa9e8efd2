package vn.hocbaso.gradebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a grade book takes entries. */
@Schema(name = "GradeBookState")
enum GradeBookState {
  /** Entries are taken. */
  OPEN,
  /** Đã tổng kết: the results are fixed, year records can be created. */
  CLOSED
}
