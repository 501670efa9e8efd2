package vn.hocbaso.record.document;

/** The four levels of learning and of conduct (TT 22/2021/TT-BGDĐT Art. 8 and 9; TT 43/2021). */
public enum SecondaryLevel implements Coded {
  GOOD("TOT", "Tốt"),
  FAIR("KHA", "Khá"),
  REACHED("DAT", "Đạt"),
  NOT_REACHED("CHUA_DAT", "Chưa đạt");

  private final String code;
  private final String label;

  SecondaryLevel(String code, String label) {
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
