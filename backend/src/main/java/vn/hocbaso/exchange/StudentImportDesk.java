package vn.hocbaso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.exchange.workbook.StudentList;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.SchoolYear;

/** The three steps in one place. Rights are asked for before anything reaches this desk. */
@ApplicationScoped
class StudentImportDesk {

  private final WorkbookIntake intake;
  private final CheckStudentImport check;
  private final ConfirmStudentImport confirm;
  private final StudentImports imports;
  private final AuditTrail trail;

  @Inject
  StudentImportDesk(
      WorkbookIntake intake,
      CheckStudentImport check,
      ConfirmStudentImport confirm,
      StudentImports imports,
      AuditTrail trail) {
    this.intake = intake;
    this.check = check;
    this.confirm = confirm;
    this.imports = imports;
    this.trail = trail;
  }

  /** Reads a file outside of any transaction, because reading may take its time; then checks it. */
  ImportedList upload(Sender sender, SchoolYear year, String fileName, Path file) {
    byte[] content = intake.content(file);
    StudentList list = intake.read(content);
    Upload upload =
        new Upload(sender.schoolId(), year, sender.account(), fileName, Digests.sha256(content));
    return check.check(upload, list);
  }

  /** The result of a check. It names children with their numbers: the trail remembers it. */
  @Transactional
  ImportedList read(SchoolKey key, String account) {
    ImportedList list =
        imports.find(key).orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    trail.append(AuditEvent.of(key.schoolId(), account, AuditAct.STUDENT_IMPORT_READ, key.id()));
    return list;
  }

  Confirmation confirm(SchoolKey key, long basedOn, String account) {
    return confirm.confirm(key, basedOn, account);
  }

  /** Who sends a file, and for which school. */
  record Sender(UUID schoolId, String account) {}
}
