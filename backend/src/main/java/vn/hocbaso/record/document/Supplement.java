package vn.hocbaso.record.document;

import java.util.List;

/**
 * The supplementary assessment of a primary student (đánh giá bổ sung, TT 27/2020/TT-BGDĐT Art.
 * 11). The values of the year stay where they are; these stand beside them.
 *
 * @param lines in the order of the form, at least one
 * @param result of the year with these values
 * @param reason the sentence that says what followed, such as the principal's decision
 * @param comment the teacher's words, possibly empty
 */
public record Supplement(
    List<SupplementLine> lines, OverallResult result, String reason, String comment) {

  private static final int MOST = 120;

  /**
   * @throws IllegalArgumentException if nothing was assessed, or one thing twice
   */
  public Supplement {
    lines = List.copyOf(lines);
    reason = ContentText.prose("supplement reason", reason);
    comment = ContentText.prose("supplement comment", comment);
    if (lines.isEmpty() || lines.size() > MOST) {
      throw new IllegalArgumentException("number of things assessed again");
    }
    if (lines.stream().map(line -> line.kind() + line.code()).distinct().count() != lines.size()) {
      throw new IllegalArgumentException("something was assessed again twice");
    }
  }

  /** Whether it leads from this result of the year to this completion. */
  boolean explains(OverallResult ofYear, Completion completion) {
    if (ofYear != OverallResult.NOT_COMPLETED) {
      return false;
    }
    return switch (completion) {
      case COMPLETED -> result != OverallResult.NOT_COMPLETED;
      case PROMOTED_BY_DECISION, RETAINED_BY_DECISION -> result == OverallResult.NOT_COMPLETED;
      case AWAITING_SUPPLEMENT -> false;
    };
  }
}
