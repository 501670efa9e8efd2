package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who signs in for the office of a province. */
@Entity
@Table(name = "province_officer")
class OfficeAccount {

  @Id private String account;

  @Column(name = "province_id")
  private UUID provinceId;

  @Column(name = "full_name")
  private String fullName;

  protected OfficeAccount() {}
}
