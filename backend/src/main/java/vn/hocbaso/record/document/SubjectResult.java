package vn.hocbaso.record.document;

import org.jspecify.annotations.Nullable;

/**
 * One line of table 1: a subject or educational activity at year end.
 *
 * @param testMark mark of the year-end test, whole, 0 to 10; absent where no test is held
 * @param comment the teacher's words, possibly empty
 */
public record SubjectResult(
    String code, String name, SubjectLevel level, @Nullable Integer testMark, String comment) {

  /**
   * @throws IllegalArgumentException if a text is not of its form or the mark is off the scale
   */
  public SubjectResult {
    code = ContentText.line("subject code", code, 40);
    name = ContentText.line("subject name", name, ContentText.NAME);
    comment = ContentText.prose("subject comment", comment);
    if (testMark != null && (testMark < 0 || testMark > 10)) {
      throw new IllegalArgumentException("test mark is not between 0 and 10");
    }
  }
}
