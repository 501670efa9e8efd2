package vn.hocbaso.gradebook.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** The stored plan of a class; its row is what all changes of plans in the class lock. */
@Entity
@Table(name = "study_plan")
class ClassPlan {

  @EmbeddedId private Key key;

  @Column(name = "version")
  private long version;

  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(name = "content")
  private @Nullable String content;

  @Column(name = "updated_at")
  private @Nullable Instant updatedAt;

  @Column(name = "updated_by")
  private @Nullable String updatedBy;

  protected ClassPlan() {}

  long version() {
    return version;
  }

  /** Null until something is said. */
  @Nullable String content() {
    return content;
  }

  void say(String words, String account, Instant at) {
    content = words;
    updatedBy = account;
    updatedAt = at;
    version++;
  }

  /** Which class. */
  @Embeddable
  record Key(@Column(name = "school_id") UUID schoolId, @Column(name = "class_id") UUID classId) {}
}
