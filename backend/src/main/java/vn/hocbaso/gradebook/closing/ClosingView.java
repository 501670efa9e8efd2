package vn.hocbaso.gradebook.closing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.ClassProfile;

/** A closing as people follow it. */
@Schema(name = "SchoolClosing", description = "Một lượt tổng kết cho nhiều lớp")
record ClosingView(
    @NotNull UUID id,
    @NotNull @Schema(description = "Năm học", examples = "2026-2027") String schoolYear,
    @NotNull ClosingPeriod period,
    @Nullable @Schema(description = "Cấp học; null for every one") SchoolStage stage,
    @Nullable @Schema(description = "Khối; null for every one") Integer grade,
    @NotNull State state,
    @NotNull Instant startedAt,
    @NotNull @Schema(description = "Name of the person") String startedBy,
    @Nullable Instant finishedAt,
    @NotNull Counts counts,
    @NotNull @Schema(description = "By grade and name") List<ClassView> classes) {

  /** Whether something is still to be done. */
  @Schema(name = "SchoolClosingState")
  enum State {
    /** Classes wait or are being closed. */
    RUNNING,
    /** Every class has its outcome. */
    FINISHED
  }

  static ClosingView of(SchoolClosing closing, String startedBy, List<ClassView> classes) {
    ClosingScope scope = closing.scope();
    Counts counts = Counts.of(classes);
    return new ClosingView(
        closing.key().id(),
        scope.schoolYear(),
        scope.period(),
        scope.stage(),
        scope.grade(),
        closing.finishedAt() == null ? State.RUNNING : State.FINISHED,
        closing.startedAt(),
        startedBy,
        closing.finishedAt(),
        counts,
        classes);
  }

  /** Classes by what became of them. */
  @Schema(name = "SchoolClosingCounts")
  record Counts(
      @NotNull int total, @NotNull int closed, @NotNull int alreadyClosed, @NotNull int refused) {

    static Counts of(List<ClassView> classes) {
      return new Counts(
          classes.size(),
          count(classes, ClosingClassState.CLOSED),
          count(classes, ClosingClassState.ALREADY_CLOSED),
          count(classes, ClosingClassState.REFUSED));
    }

    private static int count(List<ClassView> classes, ClosingClassState wanted) {
      return (int) classes.stream().filter(one -> one.state() == wanted).count();
    }
  }

  /** One class. */
  @Schema(name = "SchoolClosingClass")
  record ClassView(
      @NotNull UUID classId,
      @NotNull @Schema(examples = "6A") String className,
      @NotNull @Schema(description = "Khối") int grade,
      @NotNull @Schema(description = "Code of the period's book in this class", examples = "HK1")
          String bookPeriod,
      @NotNull ClosingClassState state,
      @Nullable @Schema(description = "Students whose results were fixed by this act")
          Integer students,
      @Nullable @Schema(description = "Why it was not closed") String problem) {

    static ClassView of(
        ClosingClass one, ClassProfile group, ClosingClassState state, Locale language) {
      Refusal refusal = one.refusal();
      return new ClassView(
          group.id(),
          group.name(),
          group.grade(),
          one.bookPeriod(),
          state,
          one.students(),
          refusal == null ? null : refusal.sentence(language));
    }
  }
}
