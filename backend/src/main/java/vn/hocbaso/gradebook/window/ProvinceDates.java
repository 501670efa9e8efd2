package vn.hocbaso.gradebook.window;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Between which moments the schools of a province may take values of a period. */
@Entity
@Table(name = "province_dates")
class ProvinceDates {

  @EmbeddedId private ProvincePeriod key;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "updated_by")
  private String updatedBy;

  protected ProvinceDates() {}

  ProvinceDates(ProvincePeriod key) {
    this.key = key;
    // 0 says "not set" to whoever sets it first.
    this.version = 1;
  }

  ProvincePeriod key() {
    return key;
  }

  long version() {
    return version;
  }

  EntryHours.Span span() {
    return new EntryHours.Span(null, opensAt, closesAt, EntryHours.SetBy.PROVINCE);
  }

  /** Sets the moments. */
  void set(Moments moments, Instant now, String account) {
    opensAt = moments.opensAt();
    closesAt = moments.closesAt();
    updatedAt = now;
    updatedBy = account;
  }
}
