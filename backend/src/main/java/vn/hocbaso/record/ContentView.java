package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.Attendance;
import vn.hocbaso.record.document.Outcome;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.StudentInfo;
import vn.hocbaso.record.document.SubjectResult;
import vn.hocbaso.record.document.Supplement;
import vn.hocbaso.record.document.SupplementLine;
import vn.hocbaso.record.document.TraitGroup;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.YearResults;
import vn.hocbaso.record.document.pdf.YearRecordPdf;

/** What the record says, read from its XML, with the words that it prints. */
@Schema(name = "YearRecordContent")
record ContentView(
    @NotNull String schoolName,
    @NotNull String commune,
    @NotNull String province,
    @NotNull String schoolYear,
    @NotNull String className,
    @NotNull String homeroomTeacher,
    @NotNull StudentBlock student,
    @NotNull @Schema(description = "The form's name, such as Học bạ trung học cơ sở") String form,
    @Nullable @Schema(description = "Primary school only, as all before secondary")
        AttendanceBlock attendance,
    @NotNull List<SubjectLine> subjects,
    @Nullable TraitBlock qualities,
    @Nullable TraitBlock generalCompetencies,
    @Nullable TraitBlock specificCompetencies,
    @Nullable OutcomeBlock outcome,
    @Nullable @Schema(description = "What was assessed again in summer, where anything was")
        SupplementBlock supplement,
    @Nullable @Schema(description = "The year of grades 6 to 12") SecondaryContentView secondary) {

  static ContentView of(YearRecordContent content) {
    return switch (content.year()) {
      case YearResults primary -> of(content, primary, null);
      case SecondaryYear secondary ->
          of(content, null, SecondaryContentView.of(secondary, content.schoolClass().grade()));
    };
  }

  private static ContentView of(
      YearRecordContent content,
      @Nullable YearResults primary,
      @Nullable SecondaryContentView secondary) {
    return new ContentView(
        content.school().name(),
        content.school().commune(),
        content.school().province(),
        content.identity().schoolYear(),
        content.schoolClass().name(),
        content.schoolClass().homeroomTeacher().fullName(),
        StudentBlock.of(content.student()),
        YearRecordPdf.form(content),
        primary == null ? null : AttendanceBlock.of(primary.attendance()),
        primary == null ? List.of() : primary.subjects().stream().map(SubjectLine::of).toList(),
        primary == null ? null : TraitBlock.of(primary.qualities()),
        primary == null ? null : TraitBlock.of(primary.generalCompetencies()),
        primary == null ? null : TraitBlock.of(primary.specificCompetencies()),
        primary == null ? null : OutcomeBlock.of(primary.outcome(), content.schoolClass().grade()),
        primary == null ? null : SupplementBlock.of(primary.supplement()),
        secondary);
  }

  /** The student as the record names them. */
  @Schema(name = "YearRecordStudent")
  record StudentBlock(
      @NotNull String fullName,
      @NotNull LocalDate dateOfBirth,
      @NotNull @Schema(description = "Giới tính, in words") String sex,
      @NotNull @Schema(description = "Dân tộc") String ethnicity,
      @NotNull @Schema(description = "Quốc tịch") String nationality,
      @Nullable String placeOfBirth,
      @NotNull @Schema(description = "Mã học sinh") String studentCode,
      @NotNull @Schema(description = "How far the identity is established, in words")
          String identity) {

    static StudentBlock of(StudentInfo student) {
      return new StudentBlock(
          student.fullName(),
          student.dateOfBirth(),
          student.sex().label(),
          student.ethnicity(),
          student.nationality(),
          student.placeOfBirth(),
          student.identity().code(),
          student.identity().status().label());
    }
  }

  /** Height, weight and days absent. */
  @Schema(name = "YearRecordAttendance")
  record AttendanceBlock(
      @Nullable @Schema(description = "cm") BigDecimal height,
      @Nullable @Schema(description = "kg") BigDecimal weight,
      @NotNull @Schema(description = "Số ngày nghỉ có phép") int excused,
      @NotNull @Schema(description = "Số ngày nghỉ không phép") int unexcused) {

    static AttendanceBlock of(Attendance attendance) {
      return new AttendanceBlock(
          attendance.heightCm(),
          attendance.weightKg(),
          attendance.excused(),
          attendance.unexcused());
    }
  }

  /** A subject or educational activity. */
  @Schema(name = "YearRecordSubject")
  record SubjectLine(
      @NotNull String name,
      @NotNull @Schema(description = "T, H or C") String level,
      @NotNull String levelLabel,
      @Nullable @Schema(description = "Điểm kiểm tra định kì cuối năm") Integer testMark,
      @NotNull String comment) {

    static SubjectLine of(SubjectResult subject) {
      return new SubjectLine(
          subject.name(),
          subject.level().code(),
          subject.level().label(),
          subject.testMark(),
          subject.comment());
    }
  }

  /** Qualities or competencies with their comment. */
  @Schema(name = "YearRecordTraits")
  record TraitBlock(@NotNull List<TraitLine> traits, @NotNull String comment) {

    static TraitBlock of(TraitGroup group) {
      return new TraitBlock(
          group.traits().stream()
              .map(
                  trait -> new TraitLine(trait.name(), trait.level().code(), trait.level().label()))
              .toList(),
          group.comment());
    }
  }

  /** A quality or competency. */
  @Schema(name = "YearRecordTrait")
  record TraitLine(
      @NotNull String name,
      @NotNull @Schema(description = "T, Đ or C") String level,
      @NotNull String levelLabel) {}

  /** The supplementary assessment (đánh giá bổ sung, TT 27/2020, Art. 11). */
  @Schema(name = "YearRecordSupplement")
  record SupplementBlock(
      @NotNull List<SupplementRow> rows,
      @NotNull @Schema(description = "Result with the new values, in words") String overallLabel,
      @NotNull @Schema(description = "What decided") String reason,
      @NotNull String comment) {

    static @Nullable SupplementBlock of(@Nullable Supplement supplement) {
      return supplement == null
          ? null
          : new SupplementBlock(
              supplement.lines().stream().map(SupplementRow::of).toList(),
              supplement.result().label(),
              supplement.reason(),
              supplement.comment());
    }
  }

  /** A value of the year and the one that took its place, in words. */
  @Schema(name = "YearRecordSupplementRow")
  record SupplementRow(
      @NotNull String name,
      @NotNull @Schema(description = "Mark or level") String kindLabel,
      @NotNull String original,
      @NotNull String reassessed) {

    static SupplementRow of(SupplementLine line) {
      return new SupplementRow(
          line.name(),
          line.kind().label(),
          line.kind().shown(line.original()),
          line.kind().shown(line.reassessed()));
    }
  }

  /** The year's result. */
  @Schema(name = "YearRecordOutcome")
  record OutcomeBlock(
      @NotNull @Schema(description = "HTXS, HTT, HT or CHT") String overall,
      @NotNull String overallLabel,
      @NotNull @Schema(description = "Which condition decided") String reason,
      @NotNull String completionLabel,
      @NotNull List<String> commendations,
      @NotNull String homeroomComment) {

    static OutcomeBlock of(Outcome outcome, int grade) {
      return new OutcomeBlock(
          outcome.result().code(),
          outcome.result().label(),
          outcome.reason(),
          outcome.completion().label(grade),
          outcome.commendations(),
          outcome.homeroomComment());
    }
  }
}
