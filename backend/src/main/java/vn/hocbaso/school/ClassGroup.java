package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class (lớp) of one school year. */
@Entity
@Table(name = "class_group")
class ClassGroup {

  @EmbeddedId private SchoolKey key;

  @Column(name = "school_year")
  private String schoolYear;

  @Column(name = "grade")
  private int grade;

  @Column(name = "education_kind")
  private String educationKind;

  @Column(name = "name")
  private String name;

  @Column(name = "homeroom_staff_id")
  private @Nullable UUID homeroomStaffId;

  protected ClassGroup() {}

  SchoolKey key() {
    return key;
  }

  @Nullable UUID homeroomStaffId() {
    return homeroomStaffId;
  }

  String name() {
    return name;
  }

  ClassProfile profile(@Nullable StaffProfile homeroom, int studentCount) {
    return new ClassProfile(
        key.schoolId(), key.id(), schoolYear, grade, educationKind, name, homeroom, studentCount);
  }
}
