package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.gradebook.ClosedYear;
import vn.hocbaso.gradebook.GradeBooks;
import vn.hocbaso.gradebook.StudentYear;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.record.YearRecord.Subject;
import vn.hocbaso.record.document.RecordIdentity;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.pdf.YearRecordPdf;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolKey;

/**
 * Creates the year records of a class from its closed year (lập học bạ). The content is frozen
 * here: what changes in the grade book later does not reach a record that exists, except one that
 * nobody has signed and that is created anew.
 */
@ApplicationScoped
class CreateYearRecords {

  private final SchoolDirectory directory;
  private final GradeBooks gradeBooks;
  private final YearRecords records;
  private final RecordLedger ledger;
  private final Clock clock;

  @Inject
  CreateYearRecords(
      SchoolDirectory directory,
      GradeBooks gradeBooks,
      YearRecords records,
      RecordLedger ledger,
      Clock clock) {
    this.directory = directory;
    this.gradeBooks = gradeBooks;
    this.records = records;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What came of it, student by student. */
  record Outcome(List<UUID> created, List<Skipped> skipped, List<Gaps> gaps) {}

  /** A created record with letters that its PDF cannot show; a hollow square stands for each. */
  record Gaps(UUID studentId, String studentName, Set<String> letters) {}

  /** A student whose record was left as it is, or who gets none yet. */
  record Skipped(UUID studentId, String studentName, SkipReason reason) {}

  /** Why no record was created. */
  enum SkipReason {
    /** It is signed, issued or revoked already. */
    RECORD_EXISTS,
    /** The result is CHT: supplementary assessment comes first (TT 27/2020, Art. 11). */
    AWAITS_SUPPLEMENTARY_ASSESSMENT
  }

  /**
   * Creates what can be created, all in one transaction.
   *
   * @throws DomainException {@code YEAR_NOT_CLOSED}, or {@code NOT_FOUND} for an unknown class
   */
  @Transactional
  Outcome create(Actor actor, UUID schoolId, UUID classId) {
    RecordContents.Setting setting = setting(schoolId, classId);
    ClosedYear closed =
        gradeBooks
            .closedYear(schoolId, classId)
            .orElseThrow(() -> DomainException.of(RecordProblem.YEAR_NOT_CLOSED));
    Map<UUID, EnrolledStudent> students =
        directory.roster(schoolId, classId).stream()
            .collect(Collectors.toMap(EnrolledStudent::id, Function.identity()));
    Map<UUID, YearRecord> existing =
        records.ofSchool(schoolId, setting.group().schoolYear()).stream()
            .collect(Collectors.toMap(YearRecord::studentId, Function.identity()));
    List<UUID> created = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    List<Gaps> gaps = new ArrayList<>();
    for (StudentYear year : closed.students()) {
      EnrolledStudent student = Objects.requireNonNull(students.get(year.studentId()));
      SkipReason reason = reasonToSkip(existing.get(student.id()), year);
      if (reason == null) {
        Source source = new Source(setting, closed.ruleSet(), student, year);
        YearRecordContent content = createOne(actor, existing.get(student.id()), source);
        created.add(content.identity().recordId());
        Set<String> letters = YearRecordPdf.unprintable(content);
        if (!letters.isEmpty()) {
          gaps.add(new Gaps(student.id(), student.details().fullName(), letters));
        }
      } else {
        skipped.add(new Skipped(student.id(), student.details().fullName(), reason));
      }
    }
    return new Outcome(created, skipped, gaps);
  }

  /** What a record is made of. */
  private record Source(
      RecordContents.Setting setting, String ruleSet, EnrolledStudent student, StudentYear year) {

    Subject subject() {
      return new Subject(
          setting.group().id(),
          student.id(),
          setting.group().schoolYear(),
          setting.group().name(),
          student.details().fullName(),
          year.result().overall().code());
    }
  }

  static @Nullable SkipReason reasonToSkip(@Nullable YearRecord existing, StudentYear year) {
    if (existing != null && existing.state() != RecordState.CREATED) {
      return SkipReason.RECORD_EXISTS;
    }
    return year.result().completion() == Completion.COMPLETED
        ? null
        : SkipReason.AWAITS_SUPPLEMENTARY_ASSESSMENT;
  }

  private RecordContents.Setting setting(UUID schoolId, UUID classId) {
    var school = directory.school(schoolId).orElseThrow(CreateYearRecords::notFound);
    var group = directory.classGroup(schoolId, classId).orElseThrow(CreateYearRecords::notFound);
    var homeroom = group.homeroom();
    if (homeroom == null) {
      throw DomainException.of(RecordProblem.HOMEROOM_TEACHER_MISSING, group.name());
    }
    return new RecordContents.Setting(school, group, homeroom);
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }

  private YearRecordContent createOne(Actor actor, @Nullable YearRecord existing, Source source) {
    YearRecord record = existing == null ? begin(actor, source) : again(existing, source);
    RecordIdentity identity =
        new RecordIdentity(
            record.key().id(),
            record.recordVersion(),
            record.lookupCode(),
            record.schoolYear(),
            source.ruleSet(),
            clock.instant());
    YearRecordContent content =
        RecordContents.of(identity, source.setting(), source.student().details(), source.year());
    RecordFile file = new RecordFile(RecordFile.Kind.XML, YearRecordXml.write(content));
    ledger.write(
        record,
        RecordWorkflow.require(record.state(), RecordAct.CREATE),
        new RecordLedger.Entry(actor.account(), null, file.sha256(), List.of(file), List.of()));
    return content;
  }

  private YearRecord begin(Actor actor, Source source) {
    SchoolKey key = new SchoolKey(actor.schoolId(), Ids.next(clock));
    YearRecord record = new YearRecord(key, source.subject(), LookupCode.next());
    records.persist(record);
    records.publishCode(record);
    return record;
  }

  private YearRecord again(YearRecord existing, Source source) {
    YearRecord record = records.getLocked(existing.key());
    record.describe(source.subject());
    return record;
  }
}
