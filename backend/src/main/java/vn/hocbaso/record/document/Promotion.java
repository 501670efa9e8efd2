package vn.hocbaso.record.document;

/** What the year comes to in secondary school, once it is final (TT 22/2021/TT-BGDĐT Art. 12). */
public enum Promotion implements Coded {
  PROMOTED("LEN_LOP", "Được lên lớp"),
  NOT_PROMOTED("KHONG_LEN_LOP", "Không được lên lớp");

  private static final int LAST_OF_LOWER_SECONDARY = 9;
  private static final int LAST_OF_UPPER_SECONDARY = 12;

  private final String code;
  private final String label;

  Promotion(String code, String label) {
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

  /** The words of the record; the last grade of a level completes its programme. */
  public String label(int grade) {
    if (this == PROMOTED && grade == LAST_OF_LOWER_SECONDARY) {
      return "Hoàn thành chương trình trung học cơ sở";
    }
    return this == PROMOTED && grade == LAST_OF_UPPER_SECONDARY
        ? "Hoàn thành chương trình trung học phổ thông"
        : label;
  }
}
