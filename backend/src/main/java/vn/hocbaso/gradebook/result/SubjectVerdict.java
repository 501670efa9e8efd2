package vn.hocbaso.gradebook.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;

/**
 * The result of a subject in words.
 *
 * @param value the average with one decimal, Đ or CĐ; null when exempt or incomplete
 */
public record SubjectVerdict(
    String subject, Label name, Status status, @Nullable String value, Label reason) {

  /** What kind of result it is. */
  @Schema(name = "SubjectOutcomeStatus")
  public enum Status {
    /** An average. */
    SCORED,
    /** Đ or CĐ. */
    COMMENTED,
    /** Miễn. */
    EXEMPT,
    /** Chưa đủ dữ liệu. */
    INCOMPLETE
  }
}
