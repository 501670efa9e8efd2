package vn.hocbaso.record.document;

/**
 * One thing that was assessed again, with the year's value and the one that took its place.
 *
 * @param code of the subject, its test, the quality or the competency
 */
public record SupplementLine(
    SupplementKind kind, String code, String name, String original, String reassessed) {

  /**
   * @throws IllegalArgumentException if a text is not of its form, or a value not of its kind
   */
  public SupplementLine {
    code = ContentText.line("supplement code", code, 40);
    name = ContentText.line("supplement name", name, ContentText.NAME);
    kind.shown(original);
    kind.shown(reassessed);
  }
}
