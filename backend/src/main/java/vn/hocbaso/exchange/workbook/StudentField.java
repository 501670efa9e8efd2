package vn.hocbaso.exchange.workbook;

/**
 * What a class list can say about a student. Everything else in a file (telephone numbers, parents,
 * addresses, disability) is left where it is: the register does not keep it, so nobody may collect
 * it.
 */
public enum StudentField {
  /** Name of the class, as "4A". */
  CLASS_NAME("className", "Mã lớp"),
  /** Code issued by the sector database; absent for new students for some weeks. */
  STUDENT_CODE("studentCode", "Mã học sinh"),
  /** Full name, in Unicode form NFC. */
  FULL_NAME("fullName", "Họ tên"),
  /** Date of birth as ISO 8601. */
  DATE_OF_BIRTH("dateOfBirth", "Ngày sinh"),
  /** MALE, FEMALE or UNKNOWN. */
  SEX("sex", "Giới tính"),
  /** Two digits, 01 to 12. */
  ENROLMENT_STATUS("enrolmentStatus", "Trạng thái HS"),
  /** Two digits, 01 to 55. */
  ETHNICITY("ethnicity", "Dân tộc"),
  /** Personal id number, 12 digits. */
  PERSONAL_ID_NUMBER("personalIdNumber", "Số định danh cá nhân"),
  /** ISO 3166-1 alpha-2 code. */
  NATIONALITY("nationality", "Quốc tịch"),
  /** Number of the passport or other entry document of a foreign student. */
  DOCUMENT_NUMBER("documentNumber", "Số hộ chiếu"),
  /** Place of birth in the school's words. */
  PLACE_OF_BIRTH("placeOfBirth", "Nơi sinh");

  private final String key;
  private final String title;

  StudentField(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** Name of the field in the API. */
  public String key() {
    return key;
  }

  /** Title of its column in the sector database's export. */
  public String title() {
    return title;
  }
}
