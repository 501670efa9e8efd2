package vn.hocbaso.assessment;

/** The three blocks of traits on the year record; each block also takes one comment. */
public enum TraitGroup {
  QUALITIES("Phẩm chất chủ yếu", "Main qualities"),
  GENERAL_COMPETENCIES("Năng lực chung", "General competencies"),
  SPECIFIC_COMPETENCIES("Năng lực đặc thù", "Specific competencies");

  private final String vietnamese;
  private final String english;

  TraitGroup(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The name to show. */
  public Label label() {
    return new Label(vietnamese, english);
  }
}
