package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A student's place in a class for one school year (ghi danh). */
@Entity
@Table(name = "enrolment")
class Enrolment {

  @EmbeddedId private Key key;

  @Column(name = "class_id")
  private UUID classId;

  @Column(name = "status")
  private String status;

  protected Enrolment() {}

  Enrolment(Key key, UUID classId, String status) {
    this.key = key;
    this.classId = classId;
    this.status = status;
  }

  Key key() {
    return key;
  }

  UUID classId() {
    return classId;
  }

  String status() {
    return status;
  }

  void move(UUID newClassId, String newStatus) {
    classId = newClassId;
    status = newStatus;
  }

  /** One enrolment per student and school year. */
  @Embeddable
  record Key(
      @Column(name = "school_id") UUID schoolId,
      @Column(name = "student_id") UUID studentId,
      @Column(name = "school_year") String schoolYear) {}
}
