package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.gradebook.ClosedSecondaryYear;
import vn.hocbaso.gradebook.ClosedYear;
import vn.hocbaso.gradebook.GradeBooks;
import vn.hocbaso.gradebook.StudentYear;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.time.VietnamTime;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.StaffProfile;
import vn.hocbaso.school.SubjectTeachers;

/** Reads the closed year of a class of any level for its records. */
@ApplicationScoped
class RecordableYears {

  private final SchoolDirectory directory;
  private final GradeBooks gradeBooks;
  private final SubjectTeachers teachers;

  @Inject
  RecordableYears(SchoolDirectory directory, GradeBooks gradeBooks, SubjectTeachers teachers) {
    this.directory = directory;
    this.gradeBooks = gradeBooks;
    this.teachers = teachers;
  }

  /**
   * School, class and homeroom teacher.
   *
   * @throws DomainException {@code NOT_FOUND} for an unknown class, {@code
   *     HOMEROOM_TEACHER_MISSING}
   */
  RecordContents.Setting setting(UUID schoolId, UUID classId) {
    var school = directory.school(schoolId).orElseThrow(RecordableYears::notFound);
    var group = directory.classGroup(schoolId, classId).orElseThrow(RecordableYears::notFound);
    var homeroom = group.homeroom();
    if (homeroom == null) {
      throw DomainException.of(RecordProblem.HOMEROOM_TEACHER_MISSING, group.name());
    }
    return new RecordContents.Setting(school, group, homeroom);
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }

  /**
   * The year of the class. Its book stays closed until the caller's transaction ends.
   *
   * @throws DomainException {@code YEAR_NOT_CLOSED}
   */
  RecordableYear require(RecordContents.Setting setting) {
    return of(setting).orElseThrow(() -> DomainException.of(RecordProblem.YEAR_NOT_CLOSED));
  }

  /**
   * What a record could be made of now. Its book stays closed until the caller's transaction ends.
   *
   * @throws DomainException {@code YEAR_NOT_CLOSED}, {@code HOMEROOM_TEACHER_MISSING}, {@code
   *     RECORD_STUDENT_LEFT}
   */
  RecordDrafts.Source source(YearRecord record) {
    UUID schoolId = record.key().schoolId();
    RecordContents.Setting setting = setting(schoolId, record.classId());
    RecordableYear closed = require(setting);
    RecordableYear.Student result =
        closed.students().stream()
            .filter(student -> student.id().equals(record.studentId()))
            .findFirst()
            .orElseThrow(() -> DomainException.of(RecordProblem.RECORD_STUDENT_LEFT));
    EnrolledStudent student =
        directory.student(schoolId, record.classId(), record.studentId()).orElseThrow();
    return new RecordDrafts.Source(setting, closed, student, result);
  }

  /** The year of the class; empty while it is open. Its book stays closed until the caller ends. */
  Optional<RecordableYear> of(RecordContents.Setting setting) {
    UUID schoolId = setting.school().id();
    UUID classId = setting.group().id();
    return gradeBooks
        .closedYear(schoolId, classId)
        .map(this::primary)
        .or(
            () ->
                gradeBooks
                    .closedSecondaryYear(schoolId, classId)
                    .map(closed -> secondary(setting, closed)));
  }

  private RecordableYear primary(ClosedYear closed) {
    OptionalLong summer = gradeBooks.heldSummerClosing(closed.schoolId(), closed.classId());
    return new RecordableYear(
        closed.bookVersion(),
        summer.isPresent() ? summer.getAsLong() : null,
        closed.ruleSet(),
        closed.students().stream().map(RecordableYears::primary).toList());
  }

  private static RecordableYear.Student primary(StudentYear student) {
    StudentYear.Supplement summer = student.supplement();
    var overall = summer == null ? student.result().overall() : summer.overall();
    return new RecordableYear.Student(
        student.studentId(),
        overall.code(),
        PrimaryResults.of(student),
        summer != null || student.result().completion() == Completion.COMPLETED);
  }

  private RecordableYear secondary(RecordContents.Setting setting, ClosedSecondaryYear closed) {
    Map<String, List<StaffProfile>> answering =
        teachers.answering(
            setting.school().id(),
            setting.group().id(),
            day(closed.firstTermClosed()),
            day(closed.secondTermClosed()));
    SecondaryResults results = new SecondaryResults(setting, answering);
    return new RecordableYear(
        closed.bookVersion(),
        null,
        closed.ruleSet(),
        closed.students().stream().map(results::of).toList());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, VietnamTime.ZONE);
  }
}
