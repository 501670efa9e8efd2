package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A member of staff (cán bộ, giáo viên, nhân viên). */
@Entity
@Table(name = "staff")
class Staff {

  @EmbeddedId private SchoolKey key;

  @Column(name = "staff_code")
  private String staffCode;

  @Column(name = "full_name")
  private String fullName;

  @Column(name = "personal_id_number")
  private String personalIdNumber;

  @Column(name = "position")
  private String position;

  @Column(name = "account")
  private String account;

  protected Staff() {}

  SchoolKey key() {
    return key;
  }

  String account() {
    return account;
  }

  StaffProfile profile() {
    return new StaffProfile(key.id(), staffCode, fullName, personalIdNumber, position);
  }
}
