package vn.hocbaso.exchange;

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
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.SchoolYear;

/** One list of students on its way into the register. Its rows are kept beside it. */
@Entity
@Table(name = "student_import")
class StudentImport {

  /** A check that is a day old says little about the register. */
  private static final Duration LIFETIME = Duration.ofHours(24);

  @EmbeddedId private SchoolKey key;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ImportState state;

  @Column(name = "school_year")
  private String schoolYear;

  @Embedded private UploadedFile file = new UploadedFile("", "", "");
  @Embedded private ImportCounts counts = ImportCounts.NONE;

  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(name = "notes")
  private String notes;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "confirmed_by")
  private @Nullable String confirmedBy;

  protected StudentImport() {}

  StudentImport(SchoolKey key, SchoolYear year, UploadedFile file, String account, Instant now) {
    this.key = key;
    this.schoolYear = year.text();
    this.file = file;
    this.uploadedBy = account;
    this.uploadedAt = now;
    this.expiresAt = now.plus(LIFETIME);
    this.state = ImportState.CHECKED;
  }

  /** What the check has found; once, before the import is stored. */
  void checked(ImportCounts found, String notesAsJson) {
    counts = found;
    notes = notesAsJson;
  }

  /** All its changes are in the register. */
  void confirm(String account, Instant now) {
    state = ImportState.CONFIRMED;
    confirmedBy = account;
    confirmedAt = now;
  }

  /** It can never be confirmed any more. */
  void becomeOutdated() {
    state = ImportState.OUTDATED;
  }

  boolean isOpen(Instant now) {
    return state == ImportState.CHECKED && now.isBefore(expiresAt);
  }

  SchoolKey key() {
    return key;
  }

  long version() {
    return version;
  }

  ImportState state() {
    return state;
  }

  SchoolYear schoolYear() {
    return new SchoolYear(schoolYear);
  }

  UploadedFile file() {
    return file;
  }

  ImportCounts counts() {
    return counts;
  }

  String notes() {
    return notes;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }
}
