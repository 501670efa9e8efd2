package vn.hocbaso.gradebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.RuleSet;
import vn.hocbaso.assessment.Subject;
import vn.hocbaso.assessment.SubjectLevel;
import vn.hocbaso.assessment.TraitGroup;
import vn.hocbaso.assessment.TraitLevel;
import vn.hocbaso.gradebook.StudentYear.General;
import vn.hocbaso.gradebook.StudentYear.Result;
import vn.hocbaso.gradebook.StudentYear.SubjectResult;
import vn.hocbaso.gradebook.StudentYear.TestMark;
import vn.hocbaso.gradebook.StudentYear.TraitBlock;
import vn.hocbaso.gradebook.StudentYear.TraitResult;
import vn.hocbaso.gradebook.column.Columns;
import vn.hocbaso.gradebook.form.PrimaryForm;
import vn.hocbaso.gradebook.result.StudentResult;

/** Puts a closed book into the words that its year records print. */
final class ClosedYears {

  private ClosedYears() {}

  static ClosedYear of(
      PrimaryForm form, GradeBook book, List<StudentLine> lines, ClosedSupplements summer) {
    RuleSet rules = form.programme().rules();
    return new ClosedYear(
        book.key().schoolId(),
        book.key().classId(),
        book.version(),
        Objects.requireNonNull(book.closedAt(), "closed without a time"),
        Objects.requireNonNull(book.closedBy(), "closed by nobody"),
        rules.id(),
        rules.legalBase(),
        lines.stream()
            .map(line -> student(form.programmeOf(line.student().id()).orElseThrow(), line, summer))
            .toList());
  }

  private static StudentYear student(
      Programme programme, StudentLine line, ClosedSupplements summer) {
    return new StudentYear(
        line.student().id(),
        programme.subjects().stream().map(subject -> subject(subject, line)).toList(),
        Arrays.stream(TraitGroup.values()).map(group -> block(programme, group, line)).toList(),
        result(programme, (StudentResult.PrimaryYear) line.result()),
        general(line),
        summer.of(line.student().id(), programme, line.values()).orElse(null));
  }

  private static SubjectResult subject(Subject subject, StudentLine line) {
    String level = required(line, AssessmentColumn.levelCode(subject.code()));
    List<TestMark> tests =
        subject.testsIn(AssessmentPeriod.YEAR_END).stream()
            .map(
                test ->
                    new TestMark(
                        test.code(),
                        test.name(),
                        Integer.parseInt(required(line, AssessmentColumn.testCode(test.code())))))
            .toList();
    return new SubjectResult(
        subject.code(),
        subject.name(),
        level,
        SubjectLevel.of(level).orElseThrow().label(),
        tests,
        value(line, AssessmentColumn.commentCode(subject.code())));
  }

  private static TraitBlock block(Programme programme, TraitGroup group, StudentLine line) {
    List<TraitResult> traits =
        programme.traits().stream()
            .filter(trait -> trait.group() == group)
            .map(
                trait -> {
                  String level = required(line, AssessmentColumn.levelCode(trait.code()));
                  Label name = TraitLevel.of(level).orElseThrow().label();
                  return new TraitResult(trait.code(), trait.name(), level, name);
                })
            .toList();
    return new TraitBlock(group, traits, value(line, AssessmentColumn.commentCode(group.name())));
  }

  private static Result result(Programme programme, StudentResult.PrimaryYear result) {
    var completion = Objects.requireNonNull(result.completion(), "closed without a result");
    return new Result(
        Objects.requireNonNull(result.overall(), "closed without a result"),
        result.reason(),
        completion,
        programme.labelOf(completion),
        result.award());
  }

  private static General general(StudentLine line) {
    return new General(
        value(line, Columns.HOMEROOM_COMMENT),
        Integer.parseInt(required(line, Columns.ABSENCE_EXCUSED)),
        Integer.parseInt(required(line, Columns.ABSENCE_UNEXCUSED)),
        Optional.ofNullable(value(line, Columns.HEIGHT)).map(Integer::valueOf).orElse(null),
        Optional.ofNullable(value(line, Columns.WEIGHT)).map(BigDecimal::new).orElse(null),
        value(line, Columns.COMMENDATION));
  }

  private static @Nullable String value(StudentLine line, String column) {
    GradeCell cell = line.cells().get(column);
    return cell == null ? null : cell.value();
  }

  private static String required(StudentLine line, String column) {
    return Objects.requireNonNull(
        value(line, column), () -> "closed without " + column + " of " + line.student().id());
  }
}
