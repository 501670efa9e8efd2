package vn.hocbaso.gradebook.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.EntryReader;
import vn.hocbaso.school.ClassProfile;

/**
 * What one book of a class consists of before anything is entered, and what follows from values.
 */
public sealed interface BookForm permits PrimaryForm, SupplementaryForm, TermForm, YearForm {

  /** The class. */
  ClassProfile group();

  /** The period. */
  BookPeriod period();

  /** The columns of the book: every one that applies to some student of the class. */
  List<Column> columns();

  /** Reads what people type into its columns. */
  EntryReader reader();

  /** The stable name of the regulation. */
  String ruleSet();

  /** The regulation as it is cited. */
  String legalBase();

  /** The subjects of the class in the order of the book. */
  List<TaughtSubject> subjects();

  /** Other books of the class whose values this one's results rest on. */
  List<BookPeriod> restsOn();

  /**
   * The columns that a student does not have, each with the reason.
   *
   * @param values needed only where the book rests on others
   */
  Map<String, Label> notApplicable(UUID studentId, BookValues values);

  /** What the values of a student amount to. */
  Sheet sheet(UUID studentId, BookValues values);

  /**
   * Whether columns that no student has are left out where the book is shown: of a class of forty,
   * two or three are assessed again, in a subject each.
   */
  default boolean leavesOutUnused() {
    return false;
  }

  /**
   * The columns without which the book cannot be closed, as the {@link #sheet} has them, without
   * putting results into words.
   */
  default List<String> missing(UUID studentId, BookValues values) {
    return Sheet.missing(columns(), notApplicable(studentId, values), values.own());
  }

  /** The column with this code. */
  default Optional<Column> column(String code) {
    return columns().stream().filter(column -> column.code().equals(code)).findFirst();
  }

  /** A subject with its name. */
  record TaughtSubject(String code, Label name) {}
}
