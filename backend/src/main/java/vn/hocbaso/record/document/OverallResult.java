package vn.hocbaso.record.document;

/** Result of the year as a whole, TT 27/2020/TT-BGDĐT Art. 9. */
public enum OverallResult implements Coded {
  OUTSTANDING("HTXS", "Hoàn thành xuất sắc"),
  GOOD("HTT", "Hoàn thành tốt"),
  COMPLETED("HT", "Hoàn thành"),
  NOT_COMPLETED("CHT", "Chưa hoàn thành");

  private final String code;
  private final String label;

  OverallResult(String code, String label) {
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
