package vn.hocbaso.school;

/**
 * A document that stands in for the personal id number.
 *
 * @param type what it is
 * @param number as printed on it, at most 50 characters
 */
public record IdentityDocument(Type type, String number) {

  private static final int LONGEST = 50;

  /** Refuses a blank or overlong number. */
  public IdentityDocument {
    if (number.isBlank() || number.length() > LONGEST) {
      throw new IllegalArgumentException("identity document number");
    }
  }

  /** Document types of the national exchange schema that students have. */
  public enum Type {
    /** Giấy khai sinh (1). */
    BIRTH_CERTIFICATE,
    /** Hộ chiếu (6). */
    PASSPORT,
    /** Khác (8). */
    OTHER
  }
}
