package vn.hocbaso.assessment.secondary;

/** By what a student is assessed; all but the first are for students with a disability. */
public enum AssessmentBasis {
  /** By the requirements of the curriculum, like everyone. */
  CURRICULUM,
  /** By an individual education plan (kế hoạch giáo dục cá nhân). */
  INDIVIDUAL_PLAN,
  /** Not at all ({@code cokhuyettatkhongdanhgia} of the exchange schema). */
  NOT_ASSESSED
}
