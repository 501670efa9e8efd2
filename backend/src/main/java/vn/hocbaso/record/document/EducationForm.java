package vn.hocbaso.record.document;

/** By which programme the student learned; decides the wording of the form. */
public enum EducationForm implements Coded {
  GENERAL("PHO_THONG", "Giáo dục phổ thông"),
  CONTINUING("GDTX", "Giáo dục thường xuyên");

  private final String code;
  private final String label;

  EducationForm(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
