package vn.hocbaso.gradebook.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;

/** One class of a closing. It changes only under the lock of its row. */
@Entity
@Table(name = "school_closing_class")
class ClosingClass {

  @EmbeddedId private Key key;

  @Column(name = "book_period")
  private String bookPeriod;

  @Column(name = "position")
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ClosingClassState state;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "claimed_by")
  private @Nullable UUID claimedBy;

  @Column(name = "claimed_until")
  private @Nullable Instant claimedUntil;

  @Column(name = "students")
  private @Nullable Integer students;

  @Column(name = "problem")
  private @Nullable String problem;

  @Column(name = "problem_arguments")
  private String[] problemArguments = {};

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  protected ClosingClass() {}

  ClosingClass(SchoolKey closing, UUID classId, int position, String bookPeriod) {
    this.key = new Key(closing.schoolId(), closing.id(), classId);
    this.position = position;
    this.bookPeriod = bookPeriod;
    this.state = ClosingClassState.WAITING;
  }

  Key key() {
    return key;
  }

  String bookPeriod() {
    return bookPeriod;
  }

  int attempts() {
    return attempts;
  }

  /** The state at a moment; a claim that ran out counts no more. */
  ClosingClassState state(Instant now) {
    boolean claimed = claimedUntil != null && claimedUntil.isAfter(now);
    return waits() && claimed ? ClosingClassState.CLOSING : state;
  }

  @Nullable Integer students() {
    return students;
  }

  @Nullable Refusal refusal() {
    return problem == null ? null : new Refusal(problem, List.of(problemArguments));
  }

  boolean waits() {
    return state == ClosingClassState.WAITING;
  }

  boolean claimedBy(UUID run) {
    return run.equals(claimedBy);
  }

  void claim(UUID run, Instant until) {
    claimedBy = run;
    claimedUntil = until;
    attempts++;
  }

  /** Gives the class back, to be tried again. */
  void release() {
    claimedBy = null;
    claimedUntil = null;
  }

  /** Ends with a closed book; without a number of students it was closed before. */
  void closed(OptionalInt number, Instant now) {
    state = number.isPresent() ? ClosingClassState.CLOSED : ClosingClassState.ALREADY_CLOSED;
    students = number.isPresent() ? number.getAsInt() : null;
    end(now);
  }

  void refused(Refusal why, Instant now) {
    state = ClosingClassState.REFUSED;
    problem = why.code();
    problemArguments = why.arguments().toArray(String[]::new);
    end(now);
  }

  private void end(Instant now) {
    doneAt = now;
    release();
  }

  /** A class in a closing. */
  @Embeddable
  record Key(
      @Column(name = "school_id") UUID schoolId,
      @Column(name = "closing_id") UUID closingId,
      @Column(name = "class_id") UUID classId) {

    SchoolKey closing() {
      return new SchoolKey(schoolId, closingId);
    }
  }
}
