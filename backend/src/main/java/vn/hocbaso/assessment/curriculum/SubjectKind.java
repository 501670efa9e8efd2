package vn.hocbaso.assessment.curriculum;

/** How a subject is assessed (TT22/2021, Art. 5). */
public enum SubjectKind {
  /** Comments and marks on the 10-point scale. */
  MARK,
  /** Comments only, with the result Đạt or Chưa đạt. */
  COMMENT
}
