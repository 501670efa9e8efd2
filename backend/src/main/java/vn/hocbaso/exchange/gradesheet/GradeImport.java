package vn.hocbaso.exchange.gradesheet;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.UploadedFile;
import vn.hocbaso.gradebook.BookPages.Address;
import vn.hocbaso.school.SchoolKey;

/** One file on its way into a grade book. It belongs to the one who sent it. */
@Entity
@Table(name = "grade_import")
class GradeImport {

  /** A check that is a day old says little, and children's marks do not lie about. */
  private static final Duration LIFETIME = Duration.ofHours(24);

  @EmbeddedId private SchoolKey key;
  @Version private long version;

  @Column(name = "class_id")
  private UUID classId;

  @Column(name = "period")
  private String period;

  @Column(name = "subject_code")
  private @Nullable String subject;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state = State.CHECKED;

  @Embedded private UploadedFile file = new UploadedFile("", "", "");

  @Basic
  @Column(name = "content")
  private byte @Nullable [] content;

  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(name = "result")
  private String result;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  /** Where an import stands. */
  enum State {
    /** Compared with the grade book; waits for a person. */
    CHECKED,
    /** Applied, as far as it could be. Confirming again changes nothing. */
    CONFIRMED
  }

  protected GradeImport() {}

  GradeImport(SchoolKey key, GradeUpload upload, UploadedFile file, Instant now) {
    this.key = key;
    this.classId = upload.book().classId();
    this.period = upload.book().period();
    this.subject = upload.subject();
    this.file = file;
    this.content = upload.content();
    this.uploadedBy = upload.account();
    this.uploadedAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  /** What the file comes to, as JSON. */
  void resultIs(String json) {
    result = json;
  }

  void confirm(Instant now) {
    state = State.CONFIRMED;
    confirmedAt = now;
  }

  boolean isOpen(Instant now) {
    return state == State.CHECKED && now.isBefore(expiresAt);
  }

  boolean isConfirmed() {
    return state == State.CONFIRMED;
  }

  SchoolKey key() {
    return key;
  }

  Address book() {
    return new Address(key.schoolId(), classId, period);
  }

  @Nullable String subject() {
    return subject;
  }

  long version() {
    return version;
  }

  State state() {
    return state;
  }

  UploadedFile file() {
    return file;
  }

  /** The file itself; null once it is forgotten. */
  byte @Nullable [] content() {
    return content;
  }

  String result() {
    return result;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  boolean isOf(String account) {
    return uploadedBy.equals(account);
  }
}
