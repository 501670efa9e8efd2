package vn.hocbaso.record.document;

/**
 * A teacher who answers for the record, or for a subject in it.
 *
 * @param personalId the number that the teacher's signing certificate must carry
 */
public record TeacherInfo(String fullName, String staffCode, String personalId) {

  /**
   * @throws IllegalArgumentException if a part is empty, too long or not of its form
   */
  public TeacherInfo {
    fullName = ContentText.line("teacher name", fullName, ContentText.NAME);
    staffCode = ContentText.line("staff code", staffCode, 40);
    ContentText.code("teacher personal id", personalId, StudentInfo.PERSONAL_ID);
  }
}
