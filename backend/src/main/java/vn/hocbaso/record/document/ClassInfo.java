package vn.hocbaso.record.document;

/**
 * The class that the student finished the year in.
 *
 * @param grade 1 to 12
 */
public record ClassInfo(String name, int grade, TeacherInfo homeroomTeacher) {

  /**
   * @throws IllegalArgumentException if the name is empty or there is no such grade
   */
  public ClassInfo {
    name = ContentText.line("class name", name, 40);
    if (grade < 1 || grade > 12) {
      throw new IllegalArgumentException("grade is not between 1 and 12");
    }
  }
}
