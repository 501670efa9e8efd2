package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.YearRecord.Subject;
import vn.hocbaso.record.document.RecordIdentity;
import vn.hocbaso.record.document.RecordedYear;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolKey;

/** Puts together what records are going to say, and sees which say so already. */
@ApplicationScoped
class RecordDrafts {

  private final RecordableYears years;
  private final YearRecords records;
  private final RecordArchive archive;
  private final Clock clock;

  @Inject
  RecordDrafts(RecordableYears years, YearRecords records, RecordArchive archive, Clock clock) {
    this.years = years;
    this.records = records;
    this.archive = archive;
    this.clock = clock;
  }

  /** What a record is made of. */
  record Source(
      RecordContents.Setting setting,
      RecordableYear closed,
      EnrolledStudent student,
      RecordableYear.Student result) {

    /** The closings that say what the record is going to say. */
    Closing closing() {
      return closed.of(result);
    }

    Subject subject() {
      return new Subject(
          setting.group().id(),
          student.id(),
          setting.group().schoolYear(),
          setting.group().name(),
          student.details().fullName(),
          result.overall());
    }
  }

  /**
   * What a record is going to say.
   *
   * @param unchanged whether it says so already
   */
  record Draft(YearRecord record, YearRecordContent content, boolean unchanged) {}

  /**
   * The draft of a student's record, which the closed year confirms from now on.
   *
   * @param existing locked, and signed by subject teachers at most; null for the first one
   */
  Draft of(@Nullable YearRecord existing, Source source) {
    YearRecord record = existing == null ? begin(source) : existing;
    record.confirmedBy(source.closing());
    if (existing == null) {
      return new Draft(record, content(record, source, clock.instant()), false);
    }
    byte[] stored = archive.unsignedXml(existing.key());
    Instant since = StoredContent.read(stored).identity().createdAt();
    YearRecordContent same = content(existing, source, since);
    if (existing.describes(source.subject()) && Arrays.equals(stored, YearRecordXml.write(same))) {
      return new Draft(existing, same, true);
    }
    existing.describe(source.subject());
    return new Draft(existing, content(existing, source, clock.instant()), false);
  }

  /**
   * Whether the closed year says of a student what the signed record says. The persons in it do not
   * count: they stand as they were when it was signed.
   */
  boolean confirms(Source source, YearRecord signed) {
    if (!signed.classId().equals(source.setting().group().id())) {
      return false;
    }
    byte[] unsigned = archive.unsignedXml(signed.key());
    YearRecordContent says = StoredContent.read(unsigned);
    RecordedYear year = source.result().year();
    if (year == null) {
      return false;
    }
    RecordIdentity identity = says.identity();
    YearRecordContent anew =
        new YearRecordContent(
            new RecordIdentity(
                identity.recordId(),
                identity.version(),
                identity.lookupCode(),
                identity.schoolYear(),
                source.closed().ruleSet(),
                identity.createdAt()),
            says.school(),
            says.schoolClass(),
            says.student(),
            withTeachersOf(says.year(), year));
    return Arrays.equals(unsigned, YearRecordXml.write(anew));
  }

  /** The teachers of subjects too are persons who stand as they were. */
  private static RecordedYear withTeachersOf(RecordedYear signed, RecordedYear year) {
    return signed instanceof SecondaryYear before && year instanceof SecondaryYear now
        ? now.withTeachersOf(before)
        : year;
  }

  private static YearRecordContent content(YearRecord record, Source source, Instant at) {
    RecordIdentity identity =
        new RecordIdentity(
            record.key().id(),
            record.recordVersion(),
            record.lookupCode(),
            record.schoolYear(),
            source.closed().ruleSet(),
            at);
    return RecordContents.of(
        identity,
        source.setting(),
        source.student().details(),
        Objects.requireNonNull(source.result().year(), "a record of an unsettled year"));
  }

  /**
   * The draft of the record that takes the place of a revoked one.
   *
   * @throws DomainException {@code YEAR_NOT_CLOSED}, {@code HOMEROOM_TEACHER_MISSING}, {@code
   *     RECORD_STUDENT_LEFT}, {@code RECORD_RESULT_AWAITED}
   */
  Draft replacing(YearRecord revoked) {
    Source source = years.source(revoked);
    if (!source.result().settled()) {
      throw DomainException.of(RecordProblem.RECORD_RESULT_AWAITED);
    }
    YearRecord record =
        keep(YearRecord.replacing(revoked, Ids.next(clock), source.subject(), LookupCode.next()));
    record.confirmedBy(source.closing());
    return new Draft(record, content(record, source, clock.instant()), false);
  }

  private YearRecord begin(Source source) {
    SchoolKey key = new SchoolKey(source.setting().school().id(), Ids.next(clock));
    return keep(new YearRecord(key, source.subject(), LookupCode.next()));
  }

  private YearRecord keep(YearRecord record) {
    records.persist(record);
    records.publishCode(record);
    return record;
  }
}
