package vn.hocbaso.gradebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Permission;
import vn.hocbaso.platform.problem.DomainException;

/**
 * What can be done with a grade book: by whose right, and in which state. The guard of each use
 * case and the list of open actions in each answer both read this table.
 */
@Schema(name = "GradeBookAction")
enum GradeBookAction {
  /** Nhập điểm, mức, nhận xét. */
  ENTER_GRADES(Permission.ENTER_GRADES, GradeBookState.OPEN),
  /** Khóa và bỏ khóa từng cột. */
  LOCK_COLUMNS(Permission.SET_ENTRY_WINDOWS, GradeBookState.OPEN),
  /** Tổng kết năm học. */
  CLOSE(Permission.CLOSE_GRADE_BOOK, GradeBookState.OPEN),
  /** Yêu cầu mở một ô để sửa. */
  REQUEST_CORRECTION(Permission.ENTER_GRADES, GradeBookState.CLOSED),
  /** Mở lại sổ. */
  REOPEN(Permission.REOPEN_GRADE_BOOK, GradeBookState.CLOSED),
  /** Lập học bạ. */
  CREATE_YEAR_RECORDS(Permission.CREATE_YEAR_RECORDS, GradeBookState.CLOSED),
  /** Tải tệp Excel. */
  EXPORT_SHEET(Permission.READ_GRADE_BOOK, null),
  /** Nhập từ Excel. */
  IMPORT_SHEET(Permission.ENTER_GRADES, GradeBookState.OPEN);

  private final Permission permission;

  /** Null when the state makes no difference. */
  private final @Nullable GradeBookState needed;

  GradeBookAction(Permission permission, @Nullable GradeBookState needed) {
    this.permission = permission;
    this.needed = needed;
  }

  Permission permission() {
    return permission;
  }

  boolean isPossibleIn(GradeBookState state) {
    return needed == null || state == needed;
  }

  /** Refuses the action in a state that does not allow it, whoever asks. */
  void requirePossible(GradeBookState state) {
    if (!isPossibleIn(state)) {
      throw DomainException.of(
          needed == GradeBookState.OPEN
              ? GradeBookProblem.GRADE_BOOK_CLOSED
              : GradeBookProblem.GRADE_BOOK_NOT_CLOSED);
    }
  }
}
