package vn.hocbaso.gradebook.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** The stored plan of a student for whom something is different. */
@Entity
@Table(name = "student_study")
class StudentPlan {

  @EmbeddedId private Key key;

  @Column(name = "version")
  private long version;

  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(name = "content")
  private String content;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "updated_by")
  private String updatedBy;

  protected StudentPlan() {}

  StudentPlan(Key key, String words, String account, Instant at) {
    this.key = key;
    say(words, account, at);
  }

  UUID studentId() {
    return key.studentId();
  }

  long version() {
    return version;
  }

  String content() {
    return content;
  }

  final void say(String words, String account, Instant at) {
    content = words;
    updatedBy = account;
    updatedAt = at;
    version++;
  }

  /** Which student of which class. */
  @Embeddable
  record Key(
      @Column(name = "school_id") UUID schoolId,
      @Column(name = "class_id") UUID classId,
      @Column(name = "student_id") UUID studentId) {}
}
