package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a cell's history; the database refuses to change or remove it. */
@Entity
@Immutable
@Table(name = "grade_change")
class GradeChange {

  @EmbeddedId private Key key;

  @Column(name = "at")
  private Instant at;

  @Column(name = "actor")
  private String account;

  @Column(name = "old_value")
  private @Nullable String oldValue;

  @Column(name = "new_value")
  private @Nullable String newValue;

  @Enumerated(EnumType.STRING)
  @Column(name = "source")
  private ChangeStamp.Source source;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "number")
  private long number;

  @Column(name = "hash")
  private String hash;

  protected GradeChange() {}

  GradeChange(
      CellKey cell,
      long version,
      @Nullable String oldValue,
      @Nullable String newValue,
      ChangeStamp stamp) {
    this.key =
        new Key(
            cell.schoolId(),
            cell.classId(),
            cell.period(),
            cell.studentId(),
            cell.column(),
            version);
    this.at = stamp.at();
    this.account = stamp.account();
    this.oldValue = oldValue;
    this.newValue = newValue;
    this.source = stamp.source();
    this.reason = stamp.reason();
  }

  CellKey cell() {
    return new CellKey(key.schoolId(), key.classId(), key.period(), key.studentId(), key.column());
  }

  /** Where the change stands in the chain of its book. */
  ChangeLink place() {
    return new ChangeLink(number, hash);
  }

  void takePlace(ChangeLink link) {
    number = link.number();
    hash = link.hash();
  }

  /** Version of the cell after the change. */
  long version() {
    return key.version();
  }

  Instant at() {
    return at;
  }

  String account() {
    return account;
  }

  @Nullable String oldValue() {
    return oldValue;
  }

  @Nullable String newValue() {
    return newValue;
  }

  ChangeStamp.Source source() {
    return source;
  }

  @Nullable String reason() {
    return reason;
  }

  /** The cell and the version that the change made. */
  @Embeddable
  record Key(
      @Column(name = "school_id") UUID schoolId,
      @Column(name = "class_id") UUID classId,
      @Column(name = "period") String period,
      @Column(name = "student_id") UUID studentId,
      @Column(name = "column_code") String column,
      @Column(name = "version") long version) {}
}
