package vn.hocbaso.exchange.gradesheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.exchange.WorkbookIntake;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/** What a person does with a file that came back, before confirming. */
@ApplicationScoped
class GradeSheetDesk {

  private final WorkbookIntake intake;
  private final CheckGradeSheet check;
  private final GradeImports imports;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  GradeSheetDesk(
      WorkbookIntake intake,
      CheckGradeSheet check,
      GradeImports imports,
      AuditTrail trail,
      Clock clock) {
    this.intake = intake;
    this.check = check;
    this.imports = imports;
    this.trail = trail;
    this.clock = clock;
  }

  /** A marked file with its name. */
  record Answer(SheetName name, byte[] content) {}

  /** Reads a file outside of any transaction, because reading may take its time; then checks it. */
  GradeImports.Found upload(GradeUpload upload) {
    List<Column> columns = check.columns(upload);
    ReadSheet sheet = intake.inTurn(() -> GradeSheetReader.read(upload.content(), columns, clock));
    return check.check(upload, sheet);
  }

  /** The result of a check, or of its confirmation. It names children: the trail remembers it. */
  @Transactional
  GradeImports.Found read(GradeImports.Claim claim) {
    GradeImports.Found found = imports.require(claim);
    remember(claim);
    return found;
  }

  /**
   * The file with everything marked that did not go in.
   *
   * @throws DomainException {@code NOT_FOUND} once the file is forgotten
   */
  @Transactional
  Answer answer(GradeImports.Claim claim) {
    GradeImports.Found found = imports.require(claim);
    byte[] content = found.head().content();
    if (content == null) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    remember(claim);
    return new Answer(
        SheetName.answerTo(found.head().file().name()),
        intake.inTurn(() -> AnswerFile.of(content, found.sheet(), clock)));
  }

  private void remember(GradeImports.Claim claim) {
    trail.append(
        AuditEvent.of(
            claim.book().schoolId(),
            claim.account(),
            AuditAct.GRADE_IMPORT_READ,
            claim.key().id()));
  }
}
