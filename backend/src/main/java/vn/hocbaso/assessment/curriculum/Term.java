package vn.hocbaso.assessment.curriculum;

import java.util.Arrays;
import java.util.Optional;
import vn.hocbaso.assessment.Label;

/** A term (học kì) of the secondary school year. */
public enum Term {
  FIRST("HK1", "Học kì I", "Term 1"),
  SECOND("HK2", "Học kì II", "Term 2");

  private final String code;
  private final String vietnamese;
  private final String english;

  Term(String code, String vietnamese, String english) {
    this.code = code;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The code that schools use and that is stored and exchanged. */
  public String code() {
    return code;
  }

  /** The name to show. */
  public Label label() {
    return new Label(vietnamese, english);
  }

  /** The term with this code, or empty when there is none. */
  public static Optional<Term> of(String code) {
    return Arrays.stream(values()).filter(term -> term.code.equals(code)).findFirst();
  }
}
