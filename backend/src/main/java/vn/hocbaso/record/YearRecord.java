package vn.hocbaso.record;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;

/** A student's record of one school year: where it stands. Its content is in its files. */
@Entity
@Table(name = "year_record")
class YearRecord {

  @EmbeddedId private SchoolKey key;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "class_id")
  private UUID classId;

  @Column(name = "student_id")
  private UUID studentId;

  @Column(name = "school_year")
  private String schoolYear;

  @Column(name = "record_version")
  private int recordVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private RecordState state;

  @Column(name = "lookup_code")
  private String lookupCode;

  @Column(name = "overall")
  private String overall;

  @Column(name = "student_name")
  private String studentName;

  @Column(name = "class_name")
  private String className;

  /** Excluded: a closing that says the same again must not outdate what somebody has seen. */
  @OptimisticLock(excluded = true)
  @Column(name = "closing")
  private @Nullable Long closing;

  /** The closing of the supplementary assessment, of a record that tells of one. */
  @OptimisticLock(excluded = true)
  @Column(name = "summer_closing")
  private @Nullable Long summerClosing;

  @Column(name = "event_count")
  private int eventCount;

  @Column(name = "start_number")
  private int start;

  @Column(name = "returned_reason")
  private @Nullable String returnedReason;

  @Column(name = "issued_at")
  private @Nullable Instant issuedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @Column(name = "revocation_reason")
  private @Nullable String revocationReason;

  /** The record whose place it takes. */
  @Column(name = "replaces")
  private @Nullable UUID replaces;

  protected YearRecord() {}

  YearRecord(SchoolKey key, Subject subject, LookupCode code) {
    this.key = key;
    this.studentId = subject.studentId();
    this.schoolYear = subject.schoolYear();
    this.recordVersion = 1;
    this.state = RecordState.CREATED;
    this.lookupCode = code.text();
    describe(subject);
  }

  /** A record that is going to take the place of a revoked one. */
  static YearRecord replacing(YearRecord revoked, UUID id, Subject subject, LookupCode code) {
    YearRecord record = new YearRecord(new SchoolKey(revoked.key.schoolId(), id), subject, code);
    record.recordVersion = revoked.recordVersion + 1;
    record.replaces = revoked.key.id();
    return record;
  }

  /** What a list of records shows without opening any. */
  record Subject(
      UUID classId,
      UUID studentId,
      String schoolYear,
      String className,
      String studentName,
      String overall) {}

  /** Whether the record is listed as the subject says. */
  boolean describes(Subject subject) {
    return subject.equals(
        new Subject(classId, studentId, schoolYear, className, studentName, overall));
  }

  final void describe(Subject subject) {
    classId = subject.classId();
    className = subject.className();
    studentName = subject.studentName();
    overall = subject.overall();
  }

  /** Remembers the closings of the class's books that say what the record says. */
  void confirmedBy(Closing said) {
    closing = said.year();
    summerClosing = said.summer();
  }

  /** Whether the record tells of a supplementary assessment. */
  boolean restsOnSummer() {
    return summerClosing != null;
  }

  /**
   * Whether the record says what its class's closed books say; never while one of those is open
   * that it rests on.
   *
   * @param summer the closing of the supplementary assessment
   */
  boolean isConfirmedBy(OptionalLong present, OptionalLong summer) {
    return isConfirmed(closing, summerClosing, present, summer);
  }

  /** The same rule for records that are only counted. */
  static boolean isConfirmed(
      @Nullable Long closing,
      @Nullable Long summerClosing,
      OptionalLong present,
      OptionalLong summer) {
    return isAt(closing, present) && (summerClosing == null || isAt(summerClosing, summer));
  }

  private static boolean isAt(@Nullable Long remembered, OptionalLong present) {
    return present.isPresent() && remembered != null && remembered == present.getAsLong();
  }

  /** Follows an arrow of the workflow; the one way in which the state changes. */
  int follow(RecordWorkflow.Transition transition, Instant at, @Nullable String reason) {
    state = transition.to();
    eventCount++;
    switch (transition.act()) {
      case RETURN -> {
        returnedReason = reason;
        start = eventCount;
      }
      case SIGN_AS_HOMEROOM_TEACHER -> returnedReason = null;
      case ISSUE -> issuedAt = at;
      case REVOKE -> {
        revokedAt = at;
        revocationReason = reason;
      }
      case CREATE -> start = eventCount;
      case SIGN_AS_SUBJECT_TEACHER, SIGN_AS_MANAGER, REISSUE -> {}
    }
    return eventCount;
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

  UUID studentId() {
    return studentId;
  }

  String schoolYear() {
    return schoolYear;
  }

  int recordVersion() {
    return recordVersion;
  }

  RecordState state() {
    return state;
  }

  /**
   * Number of the event that last froze the content or dropped the signatures; what counts was made
   * after it.
   */
  int start() {
    return start;
  }

  String lookupCode() {
    return lookupCode;
  }

  String overall() {
    return overall;
  }

  String studentName() {
    return studentName;
  }

  String className() {
    return className;
  }

  @Nullable String returnedReason() {
    return returnedReason;
  }

  @Nullable Instant issuedAt() {
    return issuedAt;
  }

  @Nullable Instant revokedAt() {
    return revokedAt;
  }

  /** What the public is told; unknown of revocations whose reason was asked for as private. */
  @Nullable String revocationReason() {
    return revocationReason;
  }

  @Nullable UUID replaces() {
    return replaces;
  }
}
