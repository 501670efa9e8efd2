package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.SecondaryLevel;
import vn.hocbaso.record.document.SecondaryOutcome;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.StudiedSubject;
import vn.hocbaso.record.document.SubjectValues;
import vn.hocbaso.record.document.TeacherInfo;
import vn.hocbaso.record.document.YearLevels;

/** What a secondary record says of the year, with the words that it prints. */
@Schema(name = "SecondaryRecordContent")
record SecondaryContentView(
    @Nullable @Schema(description = "Tổng số buổi nghỉ cả năm") Integer absences,
    @NotNull List<SubjectLine> subjects,
    @NotNull LevelLine conduct,
    @NotNull LevelLine learning,
    @NotNull OutcomeBlock outcome) {

  static SecondaryContentView of(SecondaryYear year, int grade) {
    return new SecondaryContentView(
        year.absences(),
        year.subjects().stream().map(SubjectLine::of).toList(),
        LevelLine.of(year.conduct()),
        LevelLine.of(year.learning()),
        OutcomeBlock.of(year.outcome(), grade));
  }

  /** A subject over the year. */
  @Schema(name = "SecondaryRecordSubject")
  record SubjectLine(
      @NotNull String name,
      @NotNull @Schema(description = "DIEM, NHAN_XET or MIEN") String assessment,
      @NotNull String assessmentLabel,
      @Nullable @Schema(description = "A mark with one decimal, Đ or CĐ") String firstTerm,
      @Nullable String secondTerm,
      @Nullable @Schema(description = "Absent when the student is exempt") String year,
      @Nullable @Schema(description = "Điểm hoặc mức đánh giá lại") String reassessed,
      @NotNull String comment,
      @NotNull List<String> teachers) {

    static SubjectLine of(StudiedSubject subject) {
      SubjectValues values = subject.values();
      return new SubjectLine(
          subject.name(),
          values.assessment().code(),
          values.assessment().label(),
          values.firstTerm(),
          values.secondTerm(),
          values.year(),
          values.reassessed(),
          subject.comment(),
          subject.teachers().stream().map(TeacherInfo::fullName).toList());
    }
  }

  /** Learning or conduct over the year, in words. */
  @Schema(name = "SecondaryRecordLevels")
  record LevelLine(
      @Nullable String firstTerm,
      @Nullable String secondTerm,
      @Nullable String year,
      @Nullable @Schema(description = "After reassessment or training in summer")
          String afterSummer) {

    static LevelLine of(YearLevels levels) {
      return new LevelLine(
          label(levels.firstTerm()),
          label(levels.secondTerm()),
          label(levels.year()),
          label(levels.afterSummer()));
    }

    private static @Nullable String label(@Nullable SecondaryLevel level) {
      return level == null ? null : level.label();
    }
  }

  /** What the year comes to. */
  @Schema(name = "SecondaryRecordOutcome")
  record OutcomeBlock(
      @NotNull @Schema(description = "LEN_LOP or KHONG_LEN_LOP") String promotion,
      @NotNull String promotionLabel,
      @NotNull @Schema(description = "Which condition decided") String reason,
      @Nullable @Schema(description = "Danh hiệu") String title,
      @NotNull List<String> commendations,
      @NotNull String homeroomComment,
      @Nullable String summerComment) {

    static OutcomeBlock of(SecondaryOutcome outcome, int grade) {
      return new OutcomeBlock(
          outcome.promotion().code(),
          outcome.promotion().label(grade),
          outcome.reason(),
          outcome.title(),
          outcome.commendations(),
          outcome.homeroomComment(),
          outcome.summerComment());
    }
  }
}
