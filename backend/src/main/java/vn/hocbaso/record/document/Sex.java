package vn.hocbaso.record.document;

/** Sex as registered; the codes are those of the national education data schema. */
public enum Sex implements Coded {
  UNKNOWN("0", "Chưa xác định"),
  MALE("1", "Nam"),
  FEMALE("2", "Nữ");

  private final String code;
  private final String label;

  Sex(String code, String label) {
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
