package vn.hocbaso.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.SecondaryStudentYear;
import vn.hocbaso.record.document.Coded;
import vn.hocbaso.record.document.EducationForm;
import vn.hocbaso.record.document.Promotion;
import vn.hocbaso.record.document.SecondaryLevel;
import vn.hocbaso.record.document.SecondaryOutcome;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.StudiedSubject;
import vn.hocbaso.record.document.SubjectAssessment;
import vn.hocbaso.record.document.SubjectValues;
import vn.hocbaso.record.document.TeacherInfo;
import vn.hocbaso.record.document.YearLevels;
import vn.hocbaso.school.StaffProfile;

/**
 * The results of a secondary year as the record prints them.
 *
 * @param teachers who answers for each subject; for the others the homeroom teacher does
 */
record SecondaryResults(RecordContents.Setting setting, Map<String, List<StaffProfile>> teachers) {

  /** Shown where the student is not assessed and so has no level. */
  private static final String NOT_ASSESSED = "KDG";

  RecordableYear.Student of(SecondaryStudentYear student) {
    SecondaryYear year = student.result().settled() ? year(student) : null;
    return new RecordableYear.Student(
        student.studentId(), overall(student.learning()), year, year != null);
  }

  private static String overall(SecondaryStudentYear.Levels learning) {
    String last = learning.afterSummer() == null ? learning.year() : learning.afterSummer();
    return Objects.requireNonNullElse(last, NOT_ASSESSED);
  }

  private SecondaryYear year(SecondaryStudentYear student) {
    return new SecondaryYear(
        Coded.of(EducationForm.class, setting.group().educationKind()),
        student.absences(),
        student.subjects().stream().map(this::subject).toList(),
        levels(student.conduct()),
        levels(student.learning()),
        outcome(student.result(), student.general()));
  }

  private StudiedSubject subject(SecondaryStudentYear.Subject subject) {
    SubjectAssessment assessment = SubjectAssessment.valueOf(subject.assessment().name());
    return new StudiedSubject(
        subject.code(),
        subject.name().vietnamese(),
        new SubjectValues(
            assessment,
            subject.first(),
            subject.second(),
            subject.year(),
            assessment == SubjectAssessment.EXEMPT ? null : subject.reassessed()),
        Objects.requireNonNullElse(subject.comment(), ""),
        assessment == SubjectAssessment.EXEMPT ? List.of() : teachersOf(subject.code()));
  }

  private List<TeacherInfo> teachersOf(String subject) {
    return teachers.getOrDefault(subject, List.of(setting.homeroom())).stream()
        .map(RecordContents::teacher)
        .toList();
  }

  private static YearLevels levels(SecondaryStudentYear.Levels levels) {
    return new YearLevels(
        level(levels.first()),
        level(levels.second()),
        level(levels.year()),
        level(levels.afterSummer()));
  }

  private static @Nullable SecondaryLevel level(@Nullable String code) {
    return code == null ? null : Coded.of(SecondaryLevel.class, code);
  }

  private static SecondaryOutcome outcome(
      SecondaryStudentYear.Result result, SecondaryStudentYear.General general) {
    return new SecondaryOutcome(
        Coded.of(Promotion.class, result.promotion()),
        result.reason().vietnamese(),
        result.title() == null ? null : result.title().vietnamese(),
        Stream.of(text(general.commendation()), text(general.achievement()))
            .filter(text -> !text.isBlank())
            .toList(),
        text(general.homeroomComment()),
        general.summerComment());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
