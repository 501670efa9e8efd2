package vn.hocbaso.gradebook.form;

import java.util.Map;

/**
 * The stored values of one student, without empty cells.
 *
 * @param own of this book, by column code
 * @param others of the books that this one rests on, by period code and column code
 */
public record BookValues(Map<String, String> own, Map<String, Map<String, String>> others) {

  /** Copies the maps so that the values cannot change. */
  public BookValues {
    own = Map.copyOf(own);
    others = Map.copyOf(others);
  }

  /** The values of a book that rests on no other. */
  public static BookValues of(Map<String, String> own) {
    return new BookValues(own, Map.of());
  }

  /** The values of another book. */
  Map<String, String> in(BookPeriod period) {
    return others.getOrDefault(period.code(), Map.of());
  }
}
