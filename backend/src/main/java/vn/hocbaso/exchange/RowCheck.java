package vn.hocbaso.exchange;

import static vn.hocbaso.exchange.workbook.StudentField.CLASS_NAME;
import static vn.hocbaso.exchange.workbook.StudentField.ENROLMENT_STATUS;
import static vn.hocbaso.exchange.workbook.StudentField.PERSONAL_ID_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.SEX;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.Finding;
import vn.hocbaso.exchange.workbook.FindingCode;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.IdentityStatus;
import vn.hocbaso.school.Sex;
import vn.hocbaso.school.StudentChange;
import vn.hocbaso.school.StudentDetails;

/** Decides on one row. */
record RowCheck(
    KnownSchool school, StudentIndex index, Repetitions repetitions, TemporaryCodes codes) {

  private static final String STUDYING = "01";

  Decision decide(MatchedRow matched) {
    StudentRow row = matched.row();
    Match match = matched.match();
    List<Finding> problems = new ArrayList<>();
    Optional<ClassProfile> group = findClass(row, problems);
    repetitions
        .of(row)
        .ifPresent(
            other ->
                problems.add(Finding.of(FindingCode.STUDENT_ROW_REPEATED, String.valueOf(other))));
    findOutsider(row, match).ifPresent(problems::add);
    EnrolledStudent known = match instanceof Match.Found found ? found.student() : null;
    if (!row.readable() || !problems.isEmpty() || group.isEmpty()) {
      return broken(row, problems);
    }
    StudentMerge merge = new StudentMerge(row, known == null ? null : known.details());
    Optional<StudentDetails> details = merge.details(codes);
    if (details.isEmpty()) {
      return broken(row, merge.problems());
    }
    String status = status(row, known);
    return known == null
        ? register(row, details.get(), group.get(), status)
        : amend(row, (Match.Found) match, details.get(), group.get(), status);
  }

  private Optional<ClassProfile> findClass(StudentRow row, List<Finding> problems) {
    String name = row.value(CLASS_NAME);
    Optional<ClassProfile> group = name == null ? Optional.empty() : school.classNamed(name);
    if (name != null && group.isEmpty()) {
      problems.add(
          Finding.at(
              FindingCode.STUDENT_CLASS_UNKNOWN,
              CLASS_NAME,
              CLASS_NAME.title(),
              name,
              school.year().text()));
    }
    return group;
  }

  private Optional<Finding> findOutsider(StudentRow row, Match match) {
    if (match instanceof Match.Unclear unclear) {
      return Optional.of(unclear.problem());
    }
    String number = row.value(PERSONAL_ID_NUMBER);
    return number != null && school.elsewhere().contains(number)
        ? Optional.of(
            Finding.at(
                FindingCode.STUDENT_ELSEWHERE, PERSONAL_ID_NUMBER, PERSONAL_ID_NUMBER.title()))
        : Optional.empty();
  }

  private String status(StudentRow row, @Nullable EnrolledStudent known) {
    boolean stays = known != null && school.isEnrolled(known);
    return Objects.requireNonNullElse(
        row.value(ENROLMENT_STATUS), stays && known != null ? known.status() : STUDYING);
  }

  private static Decision broken(StudentRow row, List<Finding> problems) {
    return new Decision(
        new CheckedRow(row, new Verdict(RowOutcome.BROKEN, List.of(), problems, null, 0, null)),
        null);
  }

  private Decision register(
      StudentRow row, StudentDetails details, ClassProfile group, String status) {
    List<Finding> notes = identityNotes(row, details);
    index
        .namesakes(details.fullName(), details.dateOfBirth().toString())
        .forEach(other -> notes.add(Finding.of(FindingCode.STUDENT_NAMESAKE, other.className())));
    Verdict verdict = new Verdict(RowOutcome.NEW, List.of(), notes, null, 0, details.studentCode());
    return new Decision(
        new CheckedRow(row, verdict), new StudentChange.Register(details, group.id(), status));
  }

  private Decision amend(
      StudentRow row,
      Match.Found match,
      StudentDetails details,
      ClassProfile group,
      String status) {
    EnrolledStudent known = match.student();
    StudentComparison comparison = new StudentComparison(known, school.isEnrolled(known));
    List<FieldChange> changes = comparison.with(details, group.name(), status);
    boolean same = changes.isEmpty();
    List<Finding> notes = same ? new ArrayList<>() : identityNotes(row, details);
    if (match.probable()) {
      notes.add(Finding.of(FindingCode.STUDENT_PROBABLY_SAME));
    }
    Verdict verdict =
        new Verdict(
            same ? RowOutcome.UNCHANGED : RowOutcome.CHANGED,
            changes,
            notes,
            known.id(),
            known.version(),
            details.studentCode());
    StudentChange change =
        new StudentChange.Amend(known.id(), known.version(), details, group.id(), status);
    return new Decision(new CheckedRow(row, verdict), same ? null : change);
  }

  private static List<Finding> identityNotes(StudentRow row, StudentDetails details) {
    List<Finding> notes = new ArrayList<>();
    if (details.identityStatus() != IdentityStatus.COMPLETE) {
      notes.add(Finding.of(FindingCode.STUDENT_IDENTITY_MISSING));
    }
    if (details.studentCode().startsWith(StudentDetails.TEMPORARY_PREFIX)) {
      notes.add(Finding.of(FindingCode.STUDENT_CODE_TEMPORARY, details.studentCode()));
    }
    if (details.sex() == Sex.UNKNOWN && row.value(SEX) == null) {
      notes.add(Finding.at(FindingCode.STUDENT_SEX_MISSING, SEX, SEX.title()));
    }
    return notes;
  }
}
