package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Award;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.gradebook.result.StudentResult;

/**
 * The result of a student as it was computed at a closing. The sentences are kept as they were
 * said: later rules or texts do not reword a closed year.
 */
@Entity
@Immutable
@Table(name = "year_result")
class YearResult {

  @EmbeddedId private Key key;

  @Column(name = "overall")
  private String overall;

  @Column(name = "reason_vi")
  private String reasonVietnamese;

  @Column(name = "reason_en")
  private String reasonEnglish;

  @Column(name = "completion")
  private String completion;

  @Column(name = "award")
  private @Nullable String award;

  @Column(name = "warnings_vi")
  private List<String> warningsVietnamese;

  @Column(name = "warnings_en")
  private List<String> warningsEnglish;

  @Column(name = "rule_set")
  private String ruleSet;

  protected YearResult() {}

  /** Keeps a decided result; {@code book} is the closed one. */
  YearResult(GradeBook book, UUID studentId, StudentResult.PrimaryYear result) {
    BookKey bookKey = book.key();
    Award title = result.award();
    key =
        new Key(bookKey.schoolId(), bookKey.classId(), bookKey.period(), studentId, book.version());
    overall = Objects.requireNonNull(result.overall(), "closed without a result").code();
    completion = Objects.requireNonNull(result.completion(), "closed without a result").code();
    ruleSet = book.requireRules().ruleSet();
    award = title == null ? null : title.code();
    reasonVietnamese = result.reason().vietnamese();
    reasonEnglish = result.reason().english();
    warningsVietnamese = result.warnings().stream().map(Label::vietnamese).toList();
    warningsEnglish = result.warnings().stream().map(Label::english).toList();
  }

  UUID studentId() {
    return key.studentId();
  }

  StudentResult.PrimaryYear result() {
    OverallResult level = OverallResult.of(overall).orElseThrow();
    return new StudentResult.PrimaryYear(
        level,
        level.label(),
        new Label(reasonVietnamese, reasonEnglish),
        Completion.of(completion).orElseThrow(),
        award == null ? null : Award.of(award).orElseThrow(),
        warnings());
  }

  private List<Label> warnings() {
    return IntStream.range(0, warningsVietnamese.size())
        .mapToObj(i -> new Label(warningsVietnamese.get(i), warningsEnglish.get(i)))
        .toList();
  }

  /** A student and the closing that the result belongs to. */
  @Embeddable
  record Key(
      @Column(name = "school_id") UUID schoolId,
      @Column(name = "class_id") UUID classId,
      @Column(name = "period") String period,
      @Column(name = "student_id") UUID studentId,
      @Column(name = "book_version") long bookVersion) {}
}
