package vn.hocbaso.record.document;

/** An identity paper by kind and number. */
public record IdentityPaper(DocumentType type, String number) {

  /**
   * @throws IllegalArgumentException if the number is empty or longer than 50 characters
   */
  public IdentityPaper {
    number = ContentText.line("paper number", number, 50);
  }
}
