package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.gradebook.result.StudentResult;

/** The results that closings fixed, whatever the kind of book. */
@ApplicationScoped
class BookResults {

  private final YearResults primary;
  private final WordedResults worded;

  @Inject
  BookResults(YearResults primary, WordedResults worded) {
    this.primary = primary;
    this.worded = worded;
  }

  /** The results of the present closing, by student; empty for an open book. */
  Map<UUID, StudentResult> of(GradeBook book) {
    if (!book.isClosed()) {
      return Map.of();
    }
    Map<UUID, StudentResult> results = new HashMap<>(worded.of(book));
    results.putAll(primary.of(book));
    return results;
  }

  /** Keeps the results of the lines under the closing that the book has just had. */
  void fix(GradeBook closed, List<StudentLine> lines) {
    Map<UUID, StudentResult> results = new HashMap<>();
    lines.forEach(line -> results.put(line.student().id(), line.result()));
    fix(closed, results);
  }

  /** Keeps results, by student, under the present version of a closed book. */
  void fix(GradeBook closed, Map<UUID, StudentResult> results) {
    results.forEach((student, result) -> fix(closed, student, result));
  }

  private void fix(GradeBook closed, UUID student, StudentResult decided) {
    switch (decided) {
      case StudentResult.NoResult none -> {}
      case StudentResult.PrimaryYear year -> primary.persist(new YearResult(closed, student, year));
      case StudentResult.PrimaryUnassessed result -> worded.keep(closed, student, result);
      case StudentResult.PrimarySupplement result -> worded.keep(closed, student, result);
      case StudentResult.SecondaryTerm result -> worded.keep(closed, student, result);
      case StudentResult.SecondaryYear result -> worded.keep(closed, student, result);
    }
  }
}
