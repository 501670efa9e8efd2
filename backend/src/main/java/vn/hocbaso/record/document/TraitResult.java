package vn.hocbaso.record.document;

/** A quality or a competency with the level reached at year end. */
public record TraitResult(String code, String name, TraitLevel level) {

  /**
   * @throws IllegalArgumentException if code or name is empty or too long
   */
  public TraitResult {
    code = ContentText.line("trait code", code, 40);
    name = ContentText.line("trait name", name, ContentText.NAME);
  }
}
