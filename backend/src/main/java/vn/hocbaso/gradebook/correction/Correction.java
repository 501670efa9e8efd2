package vn.hocbaso.gradebook.correction;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;

/** A request to open one value of a closed book, and what became of it. */
@Entity
@Table(name = "grade_correction")
class Correction {

  @EmbeddedId private SchoolKey key;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "class_id")
  private UUID classId;

  @Column(name = "period")
  private String period;

  @Column(name = "student_id")
  private UUID studentId;

  @Column(name = "column_code")
  private String column;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private CorrectionState state;

  @Column(name = "reason")
  private String reason;

  @Column(name = "value_then")
  private @Nullable String valueThen;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "answer")
  private @Nullable String answer;

  @Column(name = "open_until")
  private @Nullable Instant openUntil;

  @Column(name = "changes")
  private int changes;

  protected Correction() {}

  /** A new request for a cell of the school that the identifier is unique in. */
  Correction(UUID id, CorrectedCell cell, Request request) {
    this.key = new SchoolKey(cell.schoolId(), id);
    this.classId = cell.classId();
    this.period = cell.period();
    this.studentId = cell.studentId();
    this.column = cell.column();
    this.state = CorrectionState.REQUESTED;
    this.reason = request.reason();
    this.valueThen = request.valueThen();
    this.requestedAt = request.at();
    this.requestedBy = request.by();
  }

  /** Who asks, when and why. */
  record Request(String by, Instant at, String reason, @Nullable String valueThen) {}

  /**
   * Who decides, when and with which words.
   *
   * @param openUntil only of an approval
   */
  record Decision(String by, Instant at, @Nullable String answer, @Nullable Instant openUntil) {}

  SchoolKey key() {
    return key;
  }

  long version() {
    return version;
  }

  CorrectedCell cell() {
    return new CorrectedCell(key.schoolId(), classId, period, studentId, column);
  }

  CorrectionState state() {
    return state;
  }

  String reason() {
    return reason;
  }

  @Nullable String valueThen() {
    return valueThen;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  String requestedBy() {
    return requestedBy;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  @Nullable String decidedBy() {
    return decidedBy;
  }

  @Nullable String answer() {
    return answer;
  }

  @Nullable Instant openUntil() {
    return openUntil;
  }

  int changes() {
    return changes;
  }

  /** Follows an arrow of the workflow. */
  void decide(CorrectionState next, Decision decision) {
    state = next;
    decidedAt = decision.at();
    decidedBy = decision.by();
    answer = decision.answer();
    openUntil = decision.openUntil();
  }

  /** How the request stands at a moment: an approval ends by itself. */
  CorrectionStanding standing(Instant now) {
    return switch (state) {
      case REQUESTED -> CorrectionStanding.REQUESTED;
      case REFUSED -> CorrectionStanding.REFUSED;
      case WITHDRAWN -> CorrectionStanding.WITHDRAWN;
      case APPROVED -> {
        if (now.isBefore(Objects.requireNonNull(openUntil, "approved without an end"))) {
          yield CorrectionStanding.OPEN;
        }
        yield changes > 0 ? CorrectionStanding.USED : CorrectionStanding.EXPIRED;
      }
    };
  }
}
