package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of one student, with a version that grows by one with every change. */
@Entity
@Table(name = "grade_cell")
class GradeCell {

  @EmbeddedId private CellKey key;

  @Column(name = "version")
  private long version;

  @Column(name = "value")
  private @Nullable String value;

  @Column(name = "updated_at")
  private @Nullable Instant updatedAt;

  @Column(name = "updated_by")
  private @Nullable String updatedBy;

  protected GradeCell() {}

  /** A cell in which nothing was written yet. */
  GradeCell(CellKey key) {
    this.key = key;
  }

  CellKey key() {
    return key;
  }

  long version() {
    return version;
  }

  @Nullable String value() {
    return value;
  }

  @Nullable Instant updatedAt() {
    return updatedAt;
  }

  @Nullable String updatedBy() {
    return updatedBy;
  }

  /**
   * Whether a change that was decided on a version may be made now. The same value again overwrites
   * nobody's work, whatever version it was decided on: a request sent twice succeeds twice.
   */
  boolean accepts(@Nullable String wanted, long basedOn) {
    return basedOn == version || Objects.equals(wanted, value);
  }

  /**
   * Writes a value.
   *
   * @return the history of the change; empty when the value was there already
   */
  Optional<GradeChange> write(@Nullable String wanted, ChangeStamp stamp) {
    if (Objects.equals(wanted, value)) {
      return Optional.empty();
    }
    GradeChange change = new GradeChange(key, version + 1, value, wanted, stamp);
    value = wanted;
    version++;
    updatedAt = stamp.at();
    updatedBy = stamp.account();
    return Optional.of(change);
  }
}
