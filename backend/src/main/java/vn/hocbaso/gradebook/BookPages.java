package vn.hocbaso.gradebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.column.Column;

/**
 * Grade books for what is worked on outside of the web app and comes back. Every call asks for the
 * rights of whoever sent the request, and writing goes through the same use case as a batch of the
 * API: rights, windows, versions and history are one.
 */
public interface BookPages {

  /** Which book: of a class and a period, the period as it was asked for. */
  record Address(UUID schoolId, UUID classId, String period) {}

  /**
   * What the caller may see of a book.
   *
   * @param open whether it takes values at all
   * @param columns in the order of the book
   * @param students who attend, in the order of the class list
   */
  record Page(
      String className,
      String schoolYear,
      Label period,
      boolean open,
      List<PageColumn> columns,
      List<PageStudent> students) {

    /** Copies both so that the page cannot change. */
    public Page {
      columns = List.copyOf(columns);
      students = List.copyOf(students);
    }
  }

  /**
   * A column with what the caller may do there.
   *
   * @param writable whether the caller may write there now
   */
  record PageColumn(Column column, boolean writable) {}

  /**
   * A student's line.
   *
   * @param studentCode mã học sinh
   * @param cells by column code; columns never written have none
   * @param notApplicable by column code, why the student has no value there
   */
  record PageStudent(
      UUID id,
      String studentCode,
      String fullName,
      LocalDate dateOfBirth,
      Map<String, PageCell> cells,
      Map<String, Label> notApplicable) {

    /** Copies both so that the line cannot change. */
    public PageStudent {
      cells = Map.copyOf(cells);
      notApplicable = Map.copyOf(notApplicable);
    }

    /** The cell of a column; one that was never written is empty and has version 0. */
    public PageCell cell(String column) {
      return cells.getOrDefault(column, PageCell.NEVER_WRITTEN);
    }
  }

  /** A value with its version. */
  record PageCell(@Nullable String value, long version) {

    /** What stands where nobody has written yet. */
    public static final PageCell NEVER_WRITTEN = new PageCell(null, 0);
  }

  /**
   * A wanted value.
   *
   * @param typed as the person wrote it; null or blank empties the cell
   * @param version of the cell that the wish was decided on
   */
  record Wish(UUID studentId, String column, @Nullable String typed, long version) {}

  /**
   * What a wish comes to.
   *
   * @param value the canonical form of what was typed; null when it empties the cell or is refused
   * @param present the cell as it is; never written for a column that the caller does not see
   * @param refusal why it is not possible, whatever the version
   */
  record Trial(Wish wish, @Nullable String value, PageCell present, Optional<Refusal> refusal) {}

  /** Why a wish is not possible; the arguments fill the text of the code. */
  record Refusal(String code, List<String> arguments) {}

  /** What became of a wish. */
  enum Outcome {
    /** The cell has the wanted value. */
    SAVED,
    /** Somebody wrote something else meanwhile; nothing was changed. */
    CONFLICT,
    /** Not possible any more; nothing was changed. */
    REFUSED
  }

  /**
   * The page of a book. A reading that leaves the house: whoever asks records it in the trail.
   *
   * @param subject code of the one subject that is asked for; null for all that the caller may see
   */
  Page read(Address book, @Nullable String subject);

  /**
   * What writing would do, without writing and without holding anything.
   *
   * @throws vn.hocbaso.platform.problem.DomainException when the caller may not enter here at all,
   *     or the book is closed
   */
  List<Trial> tryOut(Address book, List<Wish> wishes);

  /** Writes what can be written, as values that came from a file; an outcome for each wish. */
  List<Outcome> write(Address book, List<Wish> wishes);
}
