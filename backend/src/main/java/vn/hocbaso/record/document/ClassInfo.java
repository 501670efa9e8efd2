package vn.hocbaso.record.document;

/**
 * The class that the student finished the year in.
 *
 * @param grade 1 to 5, primary school
 */
public record ClassInfo(String name, int grade, TeacherInfo homeroomTeacher) {

  /**
   * @throws IllegalArgumentException if the name is empty or the grade is not of primary school
   */
  public ClassInfo {
    name = ContentText.line("class name", name, 40);
    if (grade < 1 || grade > 5) {
      throw new IllegalArgumentException("grade is not between 1 and 5");
    }
  }
}
