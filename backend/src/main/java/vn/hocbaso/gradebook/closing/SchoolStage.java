package vn.hocbaso.gradebook.closing;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage of schooling (cấp học). */
@Schema(name = "SchoolStage")
public enum SchoolStage {
  /** Tiểu học. */
  PRIMARY(1, 5),
  /** Trung học cơ sở. */
  LOWER_SECONDARY(6, 9),
  /** Trung học phổ thông. */
  UPPER_SECONDARY(10, 12);

  private final int first;
  private final int last;

  SchoolStage(int first, int last) {
    this.first = first;
    this.last = last;
  }

  static SchoolStage of(int grade) {
    return Arrays.stream(values()).filter(stage -> stage.has(grade)).findFirst().orElseThrow();
  }

  boolean has(int grade) {
    return first <= grade && grade <= last;
  }
}
