package vn.hocbaso.gradebook.closing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the classes of a scope stand before a closing. */
@Schema(name = "ClosingCheck", description = "Kiểm tra trước khi tổng kết")
record ClosingCheckView(
    @NotNull Counts counts,
    @NotNull @Schema(description = "Classes that have a book of the period, by grade and name")
        List<ClassView> classes,
    @NotNull @Schema(description = "What the caller may do") List<ClosingAction> actions) {

  /** Where a class stands. */
  @Schema(name = "ClosingCheckState")
  enum State {
    /** Đủ dữ liệu. */
    READY,
    /** Còn thiếu dữ liệu. */
    INCOMPLETE,
    /** Đã tổng kết. */
    CLOSED,
    /** Chưa tổng kết được. */
    IMPOSSIBLE
  }

  /** Classes by state. */
  @Schema(name = "ClosingCheckCounts")
  record Counts(
      @NotNull int ready,
      @NotNull int incomplete,
      @NotNull int closed,
      @NotNull int impossible,
      @NotNull @Schema(description = "Classes of the scope that have no book of the period")
          int withoutBook) {

    static Counts of(List<ClassView> classes, int withoutBook) {
      return new Counts(
          count(classes, State.READY),
          count(classes, State.INCOMPLETE),
          count(classes, State.CLOSED),
          count(classes, State.IMPOSSIBLE),
          withoutBook);
    }

    private static int count(List<ClassView> classes, State wanted) {
      return (int) classes.stream().filter(one -> one.state() == wanted).count();
    }
  }

  /** One class. */
  @Schema(name = "ClosingCheckClass")
  record ClassView(
      @NotNull UUID classId,
      @NotNull @Schema(examples = "6A") String className,
      @NotNull @Schema(description = "Khối") int grade,
      @NotNull @Schema(description = "Code of the period's book in this class", examples = "HK1")
          String bookPeriod,
      @Nullable @Schema(description = "Giáo viên chủ nhiệm") String homeroomTeacher,
      @NotNull @Schema(description = "Students who attend") int students,
      @NotNull State state,
      @NotNull @Schema(description = "Students who lack something") int incompleteStudents,
      @NotNull int missingCells,
      @Nullable Instant closedAt,
      @Nullable @Schema(description = "Name of the person") String closedBy,
      @Nullable @Schema(description = "Why it cannot be closed") String problem) {

    static ClassView of(
        ClassesInScope.Candidate candidate,
        Standing standing,
        Map<String, String> names,
        Locale language) {
      return switch (standing) {
        case Standing.Ready() -> of(candidate, State.READY, Detail.NONE);
        case Standing.Incomplete(int students, int cells, Refusal refusal) ->
            of(
                candidate,
                State.INCOMPLETE,
                new Detail(students, cells, null, null, refusal.sentence(language)));
        case Standing.Closed(Instant at, String by) ->
            of(candidate, State.CLOSED, new Detail(0, 0, at, names.getOrDefault(by, by), null));
        case Standing.Impossible(Refusal refusal) ->
            of(
                candidate,
                State.IMPOSSIBLE,
                new Detail(0, 0, null, null, refusal.sentence(language)));
      };
    }

    private static ClassView of(ClassesInScope.Candidate candidate, State state, Detail detail) {
      var group = candidate.group();
      var homeroom = group.homeroom();
      return new ClassView(
          group.id(),
          group.name(),
          group.grade(),
          candidate.bookPeriod(),
          homeroom == null ? null : homeroom.fullName(),
          group.studentCount(),
          state,
          detail.students(),
          detail.cells(),
          detail.closedAt(),
          detail.closedBy(),
          detail.problem());
    }

    private record Detail(
        int students,
        int cells,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String problem) {

      static final Detail NONE = new Detail(0, 0, null, null, null);
    }
  }
}
