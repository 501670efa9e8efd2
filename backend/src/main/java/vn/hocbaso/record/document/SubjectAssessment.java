package vn.hocbaso.record.document;

/** How a subject was assessed (TT 22/2021/TT-BGDĐT Art. 5). */
public enum SubjectAssessment implements Coded {
  /** Averages with one decimal. */
  MARKS("DIEM", "Đánh giá bằng nhận xét kết hợp điểm số"),
  /** Đạt or Chưa đạt. */
  COMMENTS("NHAN_XET", "Đánh giá bằng nhận xét"),
  /** The student is exempt for the whole year. */
  EXEMPT("MIEN", "Miễn");

  private final String code;
  private final String label;

  SubjectAssessment(String code, String label) {
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
