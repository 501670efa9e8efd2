package vn.hocbaso.record.document;

/** Level reached in a subject or educational activity, TT 27/2020/TT-BGDĐT Art. 7. */
public enum SubjectLevel implements Coded {
  EXCELLENT("T", "Hoàn thành tốt"),
  COMPLETED("H", "Hoàn thành"),
  NOT_COMPLETED("C", "Chưa hoàn thành");

  private final String code;
  private final String label;

  SubjectLevel(String code, String label) {
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
