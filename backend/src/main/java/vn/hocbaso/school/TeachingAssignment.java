package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Phân công giảng dạy: a member of staff teaches a subject to a class from one day to another. */
@Entity
@Table(name = "teaching_assignment")
class TeachingAssignment {

  @EmbeddedId private SchoolKey key;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "class_id")
  private UUID classId;

  @Column(name = "subject_code")
  private String subject;

  @Column(name = "staff_id")
  private UUID staffId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private @Nullable LocalDate lastDay;

  protected TeachingAssignment() {}

  TeachingAssignment(SchoolKey key, UUID classId, NewAssignment wanted) {
    this.key = key;
    this.classId = classId;
    this.subject = wanted.subject();
    this.staffId = wanted.staffId();
    this.firstDay = wanted.firstDay();
    this.lastDay = wanted.lastDay();
  }

  SchoolKey key() {
    return key;
  }

  long version() {
    return version;
  }

  UUID classId() {
    return classId;
  }

  String subject() {
    return subject;
  }

  UUID staffId() {
    return staffId;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
  }

  boolean isSame(NewAssignment wanted) {
    return subject.equals(wanted.subject())
        && staffId.equals(wanted.staffId())
        && firstDay.equals(wanted.firstDay())
        && Objects.equals(lastDay, wanted.lastDay());
  }

  /** Ends on a day; one that would end before it began ends on its first day. */
  void end(LocalDate day) {
    lastDay = day.isBefore(firstDay) ? firstDay : day;
  }
}
