package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The office of a province (Sở Giáo dục và Đào tạo). */
@Entity
@Table(name = "province_office")
class ProvinceOffice {

  @Id private UUID id;

  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  protected ProvinceOffice() {}
}
