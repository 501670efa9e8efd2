package vn.hocbaso.gradebook.promotion;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hocbaso.gradebook.closing.ClassesInScope;

/** Where the students of many classes stand at the end of the year. */
@Schema(name = "Promotions", description = "Lên lớp, ở lại lớp, còn chờ")
record PromotionsView(
    @NotNull Counts counts,
    @NotNull @Schema(description = "By grade and name") List<ClassView> classes) {

  static PromotionsView of(List<ClassView> classes) {
    return new PromotionsView(
        Counts.of(classes.stream().flatMap(group -> group.students().stream()).toList()), classes);
  }

  /** Students by where they stand. */
  @Schema(name = "PromotionCounts")
  record Counts(
      @NotNull int promoted,
      @NotNull int retained,
      @NotNull int awaitsSummer,
      @NotNull int awaitsPrincipal,
      @NotNull @Schema(description = "Chưa đủ dữ liệu") int undecided) {

    static Counts of(List<StudentView> students) {
      return new Counts(
          count(students, PromotionStanding.PROMOTED),
          count(students, PromotionStanding.RETAINED),
          count(students, PromotionStanding.AWAITS_SUMMER),
          count(students, PromotionStanding.AWAITS_PRINCIPAL),
          count(students, PromotionStanding.UNDECIDED));
    }

    private static int count(List<StudentView> students, PromotionStanding wanted) {
      return (int) students.stream().filter(student -> student.standing() == wanted).count();
    }
  }

  /** One class. */
  @Schema(name = "PromotionClass")
  record ClassView(
      @NotNull UUID classId,
      @NotNull @Schema(examples = "6A") String className,
      @NotNull @Schema(description = "Khối") int grade,
      @NotNull @Schema(description = "Code of the year's book in this class", examples = "CN")
          String bookPeriod,
      @NotNull
          @Schema(description = "False: the year is open, states are what values amount to so far")
          boolean closed,
      @NotNull Counts counts,
      @NotNull @Schema(description = "In the order of the class list") List<StudentView> students) {

    static ClassView of(
        ClassesInScope.Candidate candidate, ClassPromotion promotion, Locale language) {
      List<StudentView> students =
          promotion.students().stream().map(one -> StudentView.of(one, language)).toList();
      return new ClassView(
          candidate.group().id(),
          candidate.group().name(),
          candidate.group().grade(),
          candidate.bookPeriod(),
          promotion.closed(),
          Counts.of(students),
          students);
    }
  }

  /** One student. */
  @Schema(name = "PromotionStudent")
  record StudentView(
      @NotNull UUID id,
      @NotNull String fullName,
      @NotNull PromotionStanding standing,
      @NotNull @Schema(description = "The state in the words of the book", examples = "Lên lớp")
          String label,
      @NotNull @Schema(description = "One sentence: what decided, or what is open") String reason) {

    static StudentView of(ClassPromotion.StudentStanding one, Locale language) {
      return new StudentView(
          one.studentId(),
          one.fullName(),
          one.standing(),
          one.label().in(language),
          one.reason().in(language));
    }
  }
}
