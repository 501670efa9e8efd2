package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.RecordDrafts.Draft;
import vn.hocbaso.record.RecordDrafts.Source;
import vn.hocbaso.record.document.pdf.YearRecordPdf;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;

/**
 * Creates the year records of a class from its closed year (lập học bạ). The content is frozen
 * here: what changes in the grade book later does not reach a record that exists, except one that
 * nobody has signed and that is created anew.
 */
@ApplicationScoped
class CreateYearRecords {

  private final SchoolDirectory directory;
  private final RecordableYears years;
  private final YearRecords records;
  private final RecordDrafts drafts;
  private final RecordLedger ledger;

  @Inject
  CreateYearRecords(
      SchoolDirectory directory,
      RecordableYears years,
      YearRecords records,
      RecordDrafts drafts,
      RecordLedger ledger) {
    this.directory = directory;
    this.years = years;
    this.records = records;
    this.drafts = drafts;
    this.ledger = ledger;
  }

  /** What came of it, student by student. */
  record Outcome(List<UUID> created, List<Skipped> skipped, List<Gaps> gaps) {}

  /** An unsigned record with letters that its PDF cannot show; a hollow square stands for each. */
  record Gaps(UUID studentId, String studentName, Set<String> letters) {}

  /** A student whose record was left as it is, or who gets none yet. */
  record Skipped(UUID studentId, String studentName, SkipReason reason) {}

  /** Why no record was created. */
  enum SkipReason {
    /** It is signed, issued or revoked already. */
    RECORD_EXISTS,
    /** It is signed and not issued, and the closed year says otherwise: the manager returns it. */
    SIGNED_OTHERWISE,
    /** Nobody has signed it, and it says already what the closed year says. */
    UNCHANGED,
    /** The result is not final: summer or a decision comes first (TT 27/2020, TT 22/2021). */
    AWAITS_SUPPLEMENTARY_ASSESSMENT
  }

  /**
   * Creates what can be created, all in one transaction.
   *
   * @throws DomainException {@code YEAR_NOT_CLOSED}, {@code HOMEROOM_TEACHER_MISSING}, or {@code
   *     NOT_FOUND} for an unknown class
   */
  @Transactional
  Outcome create(Actor actor, UUID schoolId, UUID classId) {
    RecordContents.Setting setting = years.setting(schoolId, classId);
    RecordableYear closed = years.require(setting);
    Map<UUID, EnrolledStudent> students =
        directory.roster(schoolId, classId).stream()
            .collect(Collectors.toMap(EnrolledStudent::id, Function.identity()));
    Map<UUID, YearRecord> existing =
        records.ofStudentsLocked(schoolId, setting.group().schoolYear(), students.keySet()).stream()
            .collect(Collectors.toMap(YearRecord::studentId, Function.identity()));
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (RecordableYear.Student year : closed.students()) {
      EnrolledStudent student = Objects.requireNonNull(students.get(year.id()));
      YearRecord known = existing.get(student.id());
      Source source = new Source(setting, closed, student, year);
      SkipReason reason = reasonToSkip(known, source);
      if (reason == null) {
        createOne(actor, known, source, outcome);
      } else {
        outcome.skipped().add(skip(student, reason));
      }
    }
    return outcome;
  }

  private void createOne(Actor actor, @Nullable YearRecord known, Source source, Outcome outcome) {
    EnrolledStudent student = source.student();
    Draft draft = drafts.of(known, source);
    if (draft.unchanged()) {
      outcome.skipped().add(skip(student, SkipReason.UNCHANGED));
    } else {
      ledger.create(actor, draft.record(), YearRecordXml.write(draft.content()));
      outcome.created().add(draft.record().key().id());
    }
    Set<String> letters = YearRecordPdf.unprintable(draft.content());
    if (!letters.isEmpty()) {
      outcome.gaps().add(new Gaps(student.id(), student.details().fullName(), letters));
    }
  }

  private static Skipped skip(EnrolledStudent student, SkipReason reason) {
    return new Skipped(student.id(), student.details().fullName(), reason);
  }

  /**
   * Why no record is created. One that waits for signatures is created anew if the closed year says
   * otherwise, also when subject teachers have signed: they sign what it says now. A record of a
   * student whose result now awaits an assessment is left behind by the closing, so nobody can sign
   * it.
   */
  private @Nullable SkipReason reasonToSkip(@Nullable YearRecord existing, Source source) {
    if (existing != null && existing.state() != RecordState.CREATED) {
      return reasonToKeep(existing, source);
    }
    return source.result().settled() ? null : SkipReason.AWAITS_SUPPLEMENTARY_ASSESSMENT;
  }

  /** A signed record goes on if the closed year says the same again. */
  private SkipReason reasonToKeep(YearRecord signed, Source source) {
    if (RecordWorkflow.nextSignature(signed.state()).isEmpty()) {
      return SkipReason.RECORD_EXISTS;
    }
    if (!drafts.confirms(source, signed)) {
      return SkipReason.SIGNED_OTHERWISE;
    }
    signed.confirmedBy(source.closing());
    return SkipReason.RECORD_EXISTS;
  }
}
