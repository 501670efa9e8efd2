package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A grade book's state. The row is what entries and closings lock: entries share it, a closing or
 * reopening has it alone.
 */
@Entity
@Table(name = "grade_book")
class GradeBook {

  @EmbeddedId private BookKey key;

  /** Not JPA's version: entries lock the row without changing it, and a closing counts it up. */
  @Column(name = "version")
  private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private GradeBookState state;

  @Embedded private @Nullable ClosingRules rules;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Column(name = "reopening_reason")
  private @Nullable String reopeningReason;

  protected GradeBook() {}

  /** A book in which nothing was entered yet. */
  GradeBook(BookKey key) {
    this.key = key;
    this.state = GradeBookState.OPEN;
  }

  BookKey key() {
    return key;
  }

  long version() {
    return version;
  }

  GradeBookState state() {
    return state;
  }

  boolean isClosed() {
    return state == GradeBookState.CLOSED;
  }

  /** The rules of the closing; only of a closed book. */
  ClosingRules requireRules() {
    return Objects.requireNonNull(rules, "closed without rules");
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  @Nullable String closedBy() {
    return closedBy;
  }

  @Nullable String reopeningReason() {
    return reopeningReason;
  }

  void close(String account, Instant at, ClosingRules by) {
    GradeBookAction.CLOSE.requirePossible(state);
    state = GradeBookState.CLOSED;
    closedAt = at;
    closedBy = account;
    rules = by;
    reopeningReason = null;
    version++;
  }

  /** Counts a correction: the book stays closed and gets new results. */
  void correct() {
    GradeBookAction.REQUEST_CORRECTION.requirePossible(state);
    version++;
  }

  void reopen(String reason) {
    GradeBookAction.REOPEN.requirePossible(state);
    state = GradeBookState.OPEN;
    reopeningReason = reason;
    closedAt = null;
    closedBy = null;
    version++;
  }
}
