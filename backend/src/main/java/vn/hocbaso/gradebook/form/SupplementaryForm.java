package vn.hocbaso.gradebook.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.Columns;
import vn.hocbaso.gradebook.column.EntryReader;
import vn.hocbaso.gradebook.result.PrimarySupplements;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.school.ClassProfile;

/**
 * The supplementary assessment of grades 1 to 5 after the year. Its values stand beside those of
 * the year and never over them; a student has just the columns that kept it from "Hoàn thành".
 *
 * @param year the form of the year's book
 */
public record SupplementaryForm(PrimaryForm year, List<Column> columns) implements BookForm {

  /** Lays out the book. */
  public static SupplementaryForm of(PrimaryForm year) {
    return new SupplementaryForm(year, Columns.supplementary(year.columns()));
  }

  @Override
  public ClassProfile group() {
    return year.group();
  }

  @Override
  public BookPeriod period() {
    return new BookPeriod.Supplementary();
  }

  @Override
  public EntryReader reader() {
    return year.reader();
  }

  @Override
  public String ruleSet() {
    return year.ruleSet();
  }

  @Override
  public String legalBase() {
    return year.legalBase();
  }

  @Override
  public List<TaughtSubject> subjects() {
    return year.subjects();
  }

  @Override
  public List<BookPeriod> restsOn() {
    return List.of(year.period());
  }

  @Override
  public boolean leavesOutUnused() {
    return true;
  }

  @Override
  public Sheet sheet(UUID studentId, BookValues values) {
    return Sheet.of(
        columns, notApplicable(studentId, values), values.own(), result(studentId, values));
  }

  @Override
  public Map<String, Label> notApplicable(UUID studentId, BookValues values) {
    Map<String, Label> ofYear = year.notApplicable(studentId, values);
    Optional<Set<String>> again = again(studentId, values);
    Label other = again.isPresent() ? Why.NOT_SUPPLEMENTED : Why.NO_RESULT_OF_THE_YEAR;
    Set<String> open = again.orElse(Set.of());
    Map<String, Label> reasons = new HashMap<>();
    for (Column column : columns) {
      String code = column.code();
      boolean applies =
          code.equals(Columns.SUPPLEMENT_COMMENT) ? !open.isEmpty() : open.contains(code);
      if (!applies) {
        reasons.put(code, ofYear.getOrDefault(code, other));
      }
    }
    return reasons;
  }

  /** What is assessed again; empty while the year says nothing of the student. */
  private Optional<Set<String>> again(UUID studentId, BookValues values) {
    return year.programmeOf(studentId)
        .flatMap(programme -> PrimarySupplements.columns(programme, values.in(year.period())));
  }

  private StudentResult result(UUID studentId, BookValues values) {
    Optional<Programme> own = year.programmeOf(studentId);
    return own.<StudentResult>map(
            programme ->
                PrimarySupplements.of(
                    programme,
                    values.in(year.period()),
                    values.own(),
                    year.studies().of(studentId).decisions().promotion()))
        .orElseGet(StudentResult.NoResult::new);
  }
}
