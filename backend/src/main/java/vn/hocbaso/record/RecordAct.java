package vn.hocbaso.record;

/** What can be done to a year record; each act that happened is an event of the record. */
public enum RecordAct {
  /** Created, or created anew with the content of a year closed again. */
  CREATE,
  /** Giáo viên bộ môn ký môn học của mình (cấp trung học). */
  SIGN_AS_SUBJECT_TEACHER,
  /** Giáo viên chủ nhiệm ký. */
  SIGN_AS_HOMEROOM_TEACHER,
  /** Cán bộ quản lý trả lại, với lý do; the signatures so far no longer count. */
  RETURN,
  /** Cán bộ quản lý ký. */
  SIGN_AS_MANAGER,
  /** Ký phát hành bằng chứng thư số của trường. */
  ISSUE,
  /** Thu hồi, với lý do. */
  REVOKE,
  /** Cấp lại: a record of its own takes the place of this one, which stays as it is. */
  REISSUE
}
