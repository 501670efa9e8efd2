package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.gradebook.ClosedSecondaryYear;
import vn.hocbaso.gradebook.ClosedYear;
import vn.hocbaso.gradebook.GradeBooks;
import vn.hocbaso.platform.time.VietnamTime;
import vn.hocbaso.school.StaffProfile;
import vn.hocbaso.school.SubjectTeachers;

/** Reads the closed year of a class of any level for its records. */
@ApplicationScoped
class RecordableYears {

  private final GradeBooks gradeBooks;
  private final SubjectTeachers teachers;

  @Inject
  RecordableYears(GradeBooks gradeBooks, SubjectTeachers teachers) {
    this.gradeBooks = gradeBooks;
    this.teachers = teachers;
  }

  /** The year of the class; empty while it is open. Its book stays closed until the caller ends. */
  Optional<RecordableYear> of(RecordContents.Setting setting) {
    UUID schoolId = setting.school().id();
    UUID classId = setting.group().id();
    return gradeBooks
        .closedYear(schoolId, classId)
        .map(RecordableYears::primary)
        .or(
            () ->
                gradeBooks
                    .closedSecondaryYear(schoolId, classId)
                    .map(closed -> secondary(setting, closed)));
  }

  private static RecordableYear primary(ClosedYear closed) {
    return new RecordableYear(
        closed.bookVersion(),
        closed.ruleSet(),
        closed.students().stream()
            .map(
                student ->
                    new RecordableYear.Student(
                        student.studentId(),
                        student.result().overall().code(),
                        PrimaryResults.of(student),
                        student.result().completion() == Completion.COMPLETED))
            .toList());
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
        closed.ruleSet(),
        closed.students().stream().map(results::of).toList());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, VietnamTime.ZONE);
  }
}
