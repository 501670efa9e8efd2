package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A school (trường). */
@Entity
@Table(name = "school")
class School {

  @Id private UUID id;

  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "address")
  private String address;

  @Column(name = "commune_code")
  private String communeCode;

  @Column(name = "commune_name")
  private String communeName;

  @Column(name = "province_code")
  private String provinceCode;

  @Column(name = "province_name")
  private String provinceName;

  @Column(name = "tax_code")
  private String taxCode;

  protected School() {}

  SchoolProfile profile() {
    return new SchoolProfile(
        id, code, name, address, communeName, provinceCode, provinceName, taxCode);
  }
}
