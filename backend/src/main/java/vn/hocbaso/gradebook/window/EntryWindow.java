package vn.hocbaso.gradebook.window;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;

/** A window of a school. */
@Entity
@Table(name = "entry_window")
class EntryWindow {

  @EmbeddedId private SchoolKey key;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "school_year")
  private String schoolYear;

  @Column(name = "period")
  private String period;

  @Column(name = "class_id")
  private @Nullable UUID classId;

  @Column(name = "subject_code")
  private @Nullable String subject;

  @Column(name = "column_code")
  private @Nullable String column;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "updated_by")
  private String updatedBy;

  protected EntryWindow() {}

  EntryWindow(SchoolKey key, WindowScope scope) {
    this.key = key;
    this.schoolYear = scope.schoolYear();
    this.period = scope.period();
    this.classId = scope.classId();
    this.subject = scope.subject();
    this.column = scope.column();
  }

  SchoolKey key() {
    return key;
  }

  long version() {
    return version;
  }

  WindowScope scope() {
    return new WindowScope(schoolYear, period, classId, subject, column);
  }

  EntryHours.Span span() {
    return new EntryHours.Span(subject, column, opensAt, closesAt, EntryHours.SetBy.SCHOOL);
  }

  /** Sets the moments. */
  void set(Instant opens, Instant closes, Instant now, String account) {
    opensAt = opens;
    closesAt = closes;
    updatedAt = now;
    updatedBy = account;
  }
}
