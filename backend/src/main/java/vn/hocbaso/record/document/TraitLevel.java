package vn.hocbaso.record.document;

/** Level reached in a quality or competency, TT 27/2020/TT-BGDĐT Art. 7. */
public enum TraitLevel implements Coded {
  GOOD("T", "Tốt"),
  PASSED("Đ", "Đạt"),
  NEEDS_EFFORT("C", "Cần cố gắng");

  private final String code;
  private final String label;

  TraitLevel(String code, String label) {
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
