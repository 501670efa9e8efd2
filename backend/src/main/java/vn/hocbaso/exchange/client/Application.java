package vn.hocbaso.exchange.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.hocbaso.access.ClientScope;

/** A program as schools know it, whatever the number of its clients. */
@Entity
@Table(name = "application")
class Application {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "vendor_id")
  private Vendor vendor;

  @Column(name = "name")
  private String name;

  @Column(name = "scopes")
  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> scopes;

  protected Application() {}

  Application(UUID id, Vendor vendor, String name, Set<ClientScope> scopes) {
    this.id = id;
    this.vendor = vendor;
    this.name = name;
    this.scopes = ScopeNames.write(scopes);
  }

  UUID id() {
    return id;
  }

  Vendor vendor() {
    return vendor;
  }

  String name() {
    return name;
  }

  /** What it may be granted at most. */
  Set<ClientScope> scopes() {
    return ScopeNames.read(scopes);
  }
}
