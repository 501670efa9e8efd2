package vn.hocbaso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.exchange.workbook.StudentList;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.school.SchoolKey;

/** First and second step: compares a list with the register and keeps the result to look at. */
@ApplicationScoped
class CheckStudentImport {

  private final SchoolSnapshot snapshot;
  private final StudentImports imports;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  CheckStudentImport(
      SchoolSnapshot snapshot, StudentImports imports, AuditTrail trail, Clock clock) {
    this.snapshot = snapshot;
    this.imports = imports;
    this.trail = trail;
    this.clock = clock;
  }

  /** Changes nothing in the register. */
  @Transactional
  ImportedList check(Upload upload, StudentList list) {
    imports.forgetExpired(clock.instant());
    KnownSchool school = snapshot.take(upload.schoolId(), upload.year(), list.rows());
    List<Decision> decisions = ListCheck.decide(list.rows(), school);
    UploadedFile file = new UploadedFile(upload.fileName(), upload.sha256(), list.sheet());
    StudentImport head =
        new StudentImport(
            new SchoolKey(upload.schoolId(), Ids.next(clock)),
            upload.year(),
            file,
            upload.account(),
            clock.instant());
    List<CheckedRow> rows = decisions.stream().map(Decision::row).toList();
    ImportedList stored = imports.store(head, ImportCounts.of(decisions), list.notes(), rows);
    trail.append(
        AuditEvent.of(
                upload.schoolId(),
                upload.account(),
                AuditAct.STUDENT_IMPORT_CHECKED,
                head.key().id())
            .with(facts(head)));
    return stored;
  }

  /** What the trail keeps of an import: which file, how much; nothing about anybody. */
  static Map<String, String> facts(StudentImport head) {
    ImportCounts counts = head.counts();
    return Map.of(
        "sha256", head.file().sha256(),
        "schoolYear", head.schoolYear().text(),
        "new", String.valueOf(counts.registered()),
        "changed", String.valueOf(counts.changed()),
        "unchanged", String.valueOf(counts.unchanged()),
        "broken", String.valueOf(counts.broken()));
  }
}
