package vn.hocbaso.gradebook.column;

import java.math.BigDecimal;
import java.util.List;
import vn.hocbaso.assessment.Label;

/** What a column takes. */
public sealed interface ColumnKind {

  /** One of a few letters. */
  record Choice(List<Option> options) implements ColumnKind {

    public Choice {
      options = List.copyOf(options);
    }
  }

  /** One letter with its meaning. */
  record Option(String value, Label label) {}

  /** A mark of a periodic test; {@code test} is the code under which the rules know it. */
  record Mark(String test, int lowest, int highest) implements ColumnKind {}

  /**
   * What became of a test of a term, or of a reassessment: a mark with one decimal at most, or a
   * token in its place.
   */
  record TermMark(List<Token> tokens) implements ColumnKind {
    public TermMark {
      tokens = List.copyOf(tokens);
    }
  }

  /** The same of a subject assessed by comment only: Đ or CĐ, or a token in its place. */
  record TermComment(List<Token> tokens) implements ColumnKind {
    public TermComment {
      tokens = List.copyOf(tokens);
    }
  }

  /** Words, at most so many characters (Unicode code points). */
  record Text(int maxLength) implements ColumnKind {}

  /** A number between two limits, with so many decimals at most. */
  record Quantity(BigDecimal lowest, BigDecimal highest, int decimals) implements ColumnKind {}
}
