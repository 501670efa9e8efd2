package vn.hocbaso.record.document;

/** How firmly the student is bound to an official identity. */
public enum IdentityStatus implements Coded {
  FULL("DU", "Đã định danh"),
  TEMPORARY("TAM", "Mã tạm thời"),
  MISSING("THIEU", "Chưa có số định danh");

  private final String code;
  private final String label;

  IdentityStatus(String code, String label) {
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
