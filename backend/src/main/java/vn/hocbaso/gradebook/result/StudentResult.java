package vn.hocbaso.gradebook.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Award;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.OverallResult;

/**
 * The result of a student's year in words.
 *
 * @param overall null while there is not enough data
 * @param completion null as long as {@code overall} is
 * @param reason which condition decided, one sentence per language
 * @param warnings pairs of values that deserve a second look, one sentence each
 */
public record StudentResult(
    @Nullable OverallResult overall,
    Label label,
    Label reason,
    @Nullable Completion completion,
    @Nullable Award award,
    List<Label> warnings) {

  /** Copies the list so that the result cannot change. */
  public StudentResult {
    warnings = List.copyOf(warnings);
  }
}
