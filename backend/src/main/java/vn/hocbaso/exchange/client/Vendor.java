package vn.hocbaso.exchange.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who makes programs for schools (nhà cung cấp phần mềm). */
@Entity
@Table(name = "vendor")
class Vendor {

  @Id private UUID id;

  @Column(name = "name")
  private String name;

  @Column(name = "contact")
  private String contact;

  protected Vendor() {}

  Vendor(UUID id, String name, String contact) {
    this.id = id;
    this.name = name;
    this.contact = contact;
  }

  String name() {
    return name;
  }

  String contact() {
    return contact;
  }
}
