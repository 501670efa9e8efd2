package vn.hocbaso.assessment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether the student has completed the programme of the class (TT27/2020, Art. 11). What follows a
 * failed supplementary assessment is a decision of the principal, not a formula: see {@link
 * PrimaryPromotion}.
 */
public enum Completion {
  COMPLETED("HOAN_THANH"),
  AWAITS_SUPPLEMENTARY_ASSESSMENT("CHO_DANH_GIA_BO_SUNG");

  private final String code;

  Completion(String code) {
    this.code = code;
  }

  /** The code that is stored and exchanged. */
  public String code() {
    return code;
  }

  /** What follows from an overall result. */
  public static Completion after(OverallResult result) {
    return result == OverallResult.NOT_COMPLETED ? AWAITS_SUPPLEMENTARY_ASSESSMENT : COMPLETED;
  }

  /** The completion with this code, or empty when there is none. */
  public static Optional<Completion> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
