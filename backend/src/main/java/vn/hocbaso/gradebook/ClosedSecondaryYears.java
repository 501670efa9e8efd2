package vn.hocbaso.gradebook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.gradebook.SecondaryStudentYear.Assessment;
import vn.hocbaso.gradebook.SecondaryStudentYear.General;
import vn.hocbaso.gradebook.SecondaryStudentYear.Levels;
import vn.hocbaso.gradebook.SecondaryStudentYear.Result;
import vn.hocbaso.gradebook.SecondaryStudentYear.Subject;
import vn.hocbaso.gradebook.column.Columns;
import vn.hocbaso.gradebook.column.SecondaryColumns;
import vn.hocbaso.gradebook.form.YearForm;
import vn.hocbaso.gradebook.result.LearningVerdict;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.gradebook.result.SubjectVerdict;
import vn.hocbaso.gradebook.result.Verdict;
import vn.hocbaso.gradebook.result.YearSubject;

/** Puts the closed books of a secondary year into the words that its year records print. */
final class ClosedSecondaryYears {

  /** Promotion that no summer and no decision can change. */
  private static final Set<String> SETTLED = Set.of("LEN_LOP", "KHONG_LEN_LOP");

  private ClosedSecondaryYears() {}

  /**
   * A book with its lines.
   *
   * @param lines of the students who attend
   */
  record Book(GradeBook book, List<StudentLine> lines) {

    Map<UUID, StudentLine> byStudent() {
      return lines.stream()
          .collect(Collectors.toMap(line -> line.student().id(), Function.identity()));
    }

    Instant closed() {
      return Objects.requireNonNull(book.closedAt(), "a term is open in a closed year");
    }
  }

  static ClosedSecondaryYear of(YearForm form, Book year, Book first, Book second) {
    Map<UUID, StudentLine> ofFirst = first.byStudent();
    Map<UUID, StudentLine> ofSecond = second.byStudent();
    return new ClosedSecondaryYear(
        year.book().version(),
        form.ruleSet(),
        first.closed(),
        second.closed(),
        year.lines().stream()
            .map(
                line ->
                    student(
                        line,
                        Objects.requireNonNull(ofFirst.get(line.student().id())),
                        Objects.requireNonNull(ofSecond.get(line.student().id()))))
            .toList());
  }

  /** Whether neither summer nor a decision can change what the year comes to. */
  static boolean isSettled(StudentResult.SecondaryYear year) {
    return SETTLED.contains(Objects.requireNonNullElse(year.promotion().code(), ""));
  }

  private static SecondaryStudentYear student(
      StudentLine line, StudentLine first, StudentLine second) {
    StudentResult.SecondaryYear year = (StudentResult.SecondaryYear) line.result();
    StudentResult.SecondaryTerm one = (StudentResult.SecondaryTerm) first.result();
    StudentResult.SecondaryTerm two = (StudentResult.SecondaryTerm) second.result();
    return new SecondaryStudentYear(
        line.student().id(),
        year.subjects().stream().map(subject -> subject(subject, first, second)).toList(),
        new Levels(
            one.conduct().code(),
            two.conduct().code(),
            year.conduct().code(),
            code(year.conductReassessed())),
        new Levels(
            one.learning().verdict().code(),
            two.learning().verdict().code(),
            year.learning().verdict().code(),
            code(year.learningReassessed())),
        year.absences(),
        result(year),
        general(line));
  }

  private static Subject subject(YearSubject subject, StudentLine first, StudentLine second) {
    SubjectVerdict year = subject.year();
    SubjectVerdict again = subject.reassessed();
    String column = AssessmentColumn.commentCode(year.subject());
    String comment = value(second, column);
    return new Subject(
        year.subject(),
        year.name(),
        switch (year.status()) {
          case SCORED -> Assessment.MARKS;
          case COMMENTED -> Assessment.COMMENTS;
          case EXEMPT -> Assessment.EXEMPT;
          case INCOMPLETE -> throw new IllegalStateException("closed without a result");
        },
        subject.first(),
        subject.second(),
        year.value(),
        again == null ? null : again.value(),
        comment == null ? value(first, column) : comment);
  }

  private static Result result(StudentResult.SecondaryYear year) {
    Verdict award = year.award();
    return new Result(
        Objects.requireNonNull(year.promotion().code(), "closed without a result"),
        year.promotion().reason(),
        award.code() == null ? null : award.label(),
        isSettled(year));
  }

  private static General general(StudentLine line) {
    return new General(
        value(line, Columns.HOMEROOM_COMMENT),
        value(line, Columns.COMMENDATION),
        value(line, SecondaryColumns.ACHIEVEMENT),
        value(line, SecondaryColumns.SUMMER_COMMENT));
  }

  private static @Nullable String code(@Nullable Verdict verdict) {
    return verdict == null ? null : verdict.code();
  }

  private static @Nullable String code(@Nullable LearningVerdict verdict) {
    return verdict == null ? null : verdict.verdict().code();
  }

  private static @Nullable String value(StudentLine line, String column) {
    GradeCell cell = line.cells().get(column);
    return cell == null ? null : cell.value();
  }
}
