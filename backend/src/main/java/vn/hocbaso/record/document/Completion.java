package vn.hocbaso.record.document;

/** What follows from the year for the student, TT 27/2020/TT-BGDĐT Art. 11. */
public enum Completion implements Coded {
  COMPLETED("HOAN_THANH", "Hoàn thành chương trình lớp học"),
  AWAITING_SUPPLEMENT("CHO_DANH_GIA_BO_SUNG", "Chờ đánh giá bổ sung"),
  PROMOTED_BY_DECISION("HT_QUYET_DINH_LEN_LOP", "Được lên lớp theo quyết định của Hiệu trưởng"),
  RETAINED_BY_DECISION("HT_QUYET_DINH_O_LAI", "Ở lại lớp theo quyết định của Hiệu trưởng");

  private final String code;
  private final String label;

  Completion(String code, String label) {
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

  /** The words of the record; grade 5 ends primary school, so they name the school and no class. */
  public String label(int grade) {
    if (this != COMPLETED) {
      return label;
    }
    return "Hoàn thành chương trình " + (grade == 5 ? "tiểu học" : "lớp " + grade);
  }
}
