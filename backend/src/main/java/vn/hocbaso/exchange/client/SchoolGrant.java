package vn.hocbaso.exchange.client;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.hocbaso.access.ClientScope;

/** What a school lets an application do. Ended when nothing is left of it. */
@Entity
@Table(name = "school_grant")
class SchoolGrant {

  @EmbeddedId private GrantKey key;

  @Column(name = "version")
  private long version;

  @Column(name = "scopes")
  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> scopes = List.of();

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Column(name = "changed_by")
  private String changedBy = "";

  protected SchoolGrant() {}

  SchoolGrant(GrantKey key) {
    this.key = key;
  }

  void set(Set<ClientScope> granted, Instant at, String by) {
    this.version++;
    this.scopes = ScopeNames.write(granted);
    this.changedAt = at;
    this.changedBy = by;
  }

  GrantKey key() {
    return key;
  }

  long version() {
    return version;
  }

  Set<ClientScope> scopes() {
    return ScopeNames.read(scopes);
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }
}
