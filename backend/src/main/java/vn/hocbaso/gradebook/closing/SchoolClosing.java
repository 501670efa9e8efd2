package vn.hocbaso.gradebook.closing;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;

/** One act of closing a period for many classes. */
@Entity
@Table(name = "school_closing")
class SchoolClosing {

  @EmbeddedId private SchoolKey key;

  @Column(name = "school_year")
  private String schoolYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "period")
  private ClosingPeriod period;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage")
  private @Nullable SchoolStage stage;

  @Column(name = "grade")
  private @Nullable Integer grade;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  protected SchoolClosing() {}

  SchoolClosing(SchoolKey key, ClosingScope scope, String account, Instant at) {
    this.key = key;
    this.schoolYear = scope.schoolYear();
    this.period = scope.period();
    this.stage = scope.stage();
    this.grade = scope.grade();
    this.startedBy = account;
    this.startedAt = at;
  }

  SchoolKey key() {
    return key;
  }

  ClosingScope scope() {
    return new ClosingScope(schoolYear, period, stage, grade);
  }

  Instant startedAt() {
    return startedAt;
  }

  String startedBy() {
    return startedBy;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
