package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import vn.hocbaso.gradebook.result.StudentResult;

/**
 * A result as it was computed at a closing, with the sentences as they were said: later rules or
 * texts do not reword it.
 */
@Entity
@Immutable
@Table(name = "book_result")
class WordedResult {

  /** Which shape the content has. */
  enum Kind {
    PRIMARY_UNASSESSED(StudentResult.PrimaryUnassessed.class),
    PRIMARY_SUPPLEMENT(StudentResult.PrimarySupplement.class),
    SECONDARY_TERM(StudentResult.SecondaryTerm.class),
    SECONDARY_YEAR(StudentResult.SecondaryYear.class);

    private final Class<? extends StudentResult> shape;

    Kind(Class<? extends StudentResult> shape) {
      this.shape = shape;
    }

    Class<? extends StudentResult> shape() {
      return shape;
    }
  }

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "rule_set")
  private String ruleSet;

  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(name = "content")
  private String content;

  protected WordedResult() {}

  /** Keeps a result; {@code book} is the closed one. */
  WordedResult(GradeBook book, UUID studentId, Kind kind, String content) {
    BookKey of = book.key();
    this.key = new Key(of.schoolId(), of.classId(), of.period(), studentId, book.version());
    this.kind = kind;
    this.ruleSet = book.requireRules().ruleSet();
    this.content = content;
  }

  UUID studentId() {
    return key.studentId();
  }

  Kind kind() {
    return kind;
  }

  String content() {
    return content;
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
