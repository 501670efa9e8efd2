package vn.hocbaso.record.document;

import org.jspecify.annotations.Nullable;

/**
 * What officially identifies the student. A student without any number is a student all the same:
 * only the status {@link IdentityStatus#FULL} demands one.
 *
 * @param code the sector's student code, or the temporary one until it exists
 * @param personalId the twelve digits given at birth registration
 * @param paper another identity paper, such as a foreign passport
 */
public record StudentIdentity(
    String code,
    IdentityStatus status,
    @Nullable String personalId,
    @Nullable IdentityPaper paper) {

  /**
   * @throws IllegalArgumentException if the parts contradict the status
   */
  public StudentIdentity {
    code = ContentText.line("student code", code, 60);
    if (personalId != null) {
      ContentText.code("personal id", personalId, StudentInfo.PERSONAL_ID);
    }
    if (status == IdentityStatus.FULL && personalId == null && paper == null) {
      throw new IllegalArgumentException("a full identity has a personal id or a paper");
    }
    if (status == IdentityStatus.MISSING && personalId != null) {
      throw new IllegalArgumentException("a missing identity has no personal id");
    }
  }
}
