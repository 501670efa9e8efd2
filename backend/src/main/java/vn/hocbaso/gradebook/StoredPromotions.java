package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.gradebook.promotion.ClassPromotion;
import vn.hocbaso.gradebook.promotion.ClassPromotions;
import vn.hocbaso.gradebook.promotion.PromotionStanding;
import vn.hocbaso.gradebook.result.StudentResult;
import vn.hocbaso.gradebook.result.Verdict;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.EnrolledStudent;

/** Promotion by the results of the grade books: kept ones of closed years, else today's. */
@ApplicationScoped
class StoredPromotions implements ClassPromotions {

  /** What the codes of verdicts amount to; that of no result is missing. */
  private static final Map<String, PromotionStanding> STANDINGS =
      Map.of(
          "HOAN_THANH", PromotionStanding.PROMOTED,
          "CHO_DANH_GIA_BO_SUNG", PromotionStanding.AWAITS_SUMMER,
          "LEN_LOP", PromotionStanding.PROMOTED,
          "KHONG_LEN_LOP", PromotionStanding.RETAINED,
          "REN_LUYEN_HE", PromotionStanding.AWAITS_SUMMER,
          "KIEM_TRA_LAI", PromotionStanding.AWAITS_SUMMER,
          "REN_LUYEN_HE_TRUOC", PromotionStanding.AWAITS_SUMMER,
          "CHO_HT_QUYET_DINH", PromotionStanding.AWAITS_PRINCIPAL,
          "HT_QUYET_DINH_LEN_LOP", PromotionStanding.PROMOTED,
          "HT_QUYET_DINH_O_LAI", PromotionStanding.RETAINED);

  private static final BookPeriod SUMMER = new BookPeriod.Supplementary();
  private static final String YEAR_END = new BookPeriod.Primary(AssessmentPeriod.YEAR_END).code();

  private final BookForms forms;
  private final GradeBookStore books;
  private final StudentLines lines;
  private final BookResults results;

  @Inject
  StoredPromotions(BookForms forms, GradeBookStore books, StudentLines lines, BookResults results) {
    this.forms = forms;
    this.books = books;
    this.lines = lines;
    this.results = results;
  }

  /** In a transaction of its own: what one class has read does not weigh on the next. */
  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public ClassPromotion of(UUID schoolId, UUID classId, String period) {
    GradeBook book = books.present(new BookKey(schoolId, classId, period));
    Map<UUID, StudentResult> found = new HashMap<>(results(book));
    if (period.equals(YEAR_END) && book.isClosed()) {
      Map<UUID, StudentResult> summer = results(books.present(book.key().in(SUMMER)));
      found.replaceAll(
          (student, ofYear) ->
              awaitsSummer(ofYear) ? summer.getOrDefault(student, ofYear) : ofYear);
    }
    List<ClassPromotion.StudentStanding> students =
        lines.students(book.key()).stream()
            .filter(student -> found.containsKey(student.id()))
            .map(student -> standing(student, Objects.requireNonNull(found.get(student.id()))))
            .toList();
    return new ClassPromotion(book.isClosed(), students);
  }

  private Map<UUID, StudentResult> results(GradeBook book) {
    return book.isClosed() ? results.of(book) : today(book.key());
  }

  /** Only then does the supplementary assessment say more than the year. */
  private static boolean awaitsSummer(StudentResult ofYear) {
    return ofYear instanceof StudentResult.PrimaryYear year
        && standing(year) == PromotionStanding.AWAITS_SUMMER;
  }

  /** What the values amount to; nothing where the class has no book yet. */
  private Map<UUID, StudentResult> today(BookKey key) {
    try {
      return lines.results(forms.of(key), key);
    } catch (DomainException withoutForm) {
      return Map.of();
    }
  }

  private static ClassPromotion.StudentStanding standing(
      EnrolledStudent student, StudentResult result) {
    return switch (result) {
      case StudentResult.PrimaryYear year ->
          of(student, standing(year), year.label(), year.reason());
      case StudentResult.PrimarySupplement summer -> of(student, summer.promotion());
      case StudentResult.PrimaryUnassessed unassessed -> of(student, unassessed.promotion());
      case StudentResult.SecondaryYear year -> of(student, year.promotion());
      case StudentResult.NoResult none -> throw new IllegalStateException("no book of a year");
      case StudentResult.SecondaryTerm term -> throw new IllegalStateException("no book of a year");
    };
  }

  private static ClassPromotion.StudentStanding of(EnrolledStudent student, Verdict verdict) {
    return of(
        student,
        STANDINGS.getOrDefault(
            verdict.code() == null ? "" : verdict.code(), PromotionStanding.UNDECIDED),
        verdict.label(),
        verdict.reason());
  }

  private static ClassPromotion.StudentStanding of(
      EnrolledStudent student, PromotionStanding standing, Label label, Label reason) {
    return new ClassPromotion.StudentStanding(
        student.id(), student.details().fullName(), standing, label, reason);
  }

  private static PromotionStanding standing(StudentResult.PrimaryYear year) {
    Completion completion = year.completion();
    if (completion == null) {
      return PromotionStanding.UNDECIDED;
    }
    return switch (completion) {
      case COMPLETED -> PromotionStanding.PROMOTED;
      case AWAITS_SUPPLEMENTARY_ASSESSMENT -> PromotionStanding.AWAITS_SUMMER;
    };
  }
}
