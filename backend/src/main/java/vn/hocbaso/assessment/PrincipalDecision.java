package vn.hocbaso.assessment;

/**
 * What the principal decided about a student whom no formula promotes, and why.
 *
 * @param promoted lên lớp; otherwise ở lại lớp
 * @param reason in the principal's words, never blank
 */
public record PrincipalDecision(boolean promoted, String reason) {

  public PrincipalDecision {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a decision has a reason");
    }
  }
}
