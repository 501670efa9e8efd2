package vn.hocbaso.exchange.workbook;

import java.util.Optional;

/** Which value of a student the title of a column announces, in any of its usual writings. */
public final class StudentTitles {

  private StudentTitles() {}

  /** The value that a column of this title holds; empty for every other column. */
  public static Optional<StudentField> field(String title) {
    return Optional.ofNullable(HeaderTitles.find(title)).map(HeaderTitles.Title::field);
  }
}
