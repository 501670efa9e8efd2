package vn.hocbaso.record.document;

/** Kind of identity paper; the codes are those of the national education data schema. */
public enum DocumentType implements Coded {
  BIRTH_CERTIFICATE("1", "Giấy khai sinh"),
  OLD_ID_CARD("2", "Chứng minh nhân dân"),
  ARMY_OFFICER_CARD("3", "Chứng minh sĩ quan Quân đội nhân dân"),
  POLICE_CARD("4", "Giấy chứng minh Công an nhân dân"),
  CITIZEN_CARD("5", "Căn cước công dân"),
  PASSPORT("6", "Hộ chiếu"),
  HOUSEHOLD_BOOK("7", "Sổ hộ khẩu"),
  OTHER("8", "Giấy tờ khác");

  private final String code;
  private final String label;

  DocumentType(String code, String label) {
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
