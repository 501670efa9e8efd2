package vn.hocbaso.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.StudentChange;
import vn.hocbaso.school.StudentRegister;

/** Third step: carries out what the check has announced, exactly that and as a whole. */
@ApplicationScoped
class ConfirmStudentImport {

  /** A whole large school leaves a history of every value; the usual minute may be too short. */
  private static final int LONGEST_SECONDS = 300;

  private final StudentImports imports;
  private final SchoolSnapshot snapshot;
  private final StudentRegister register;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  ConfirmStudentImport(
      StudentImports imports,
      SchoolSnapshot snapshot,
      StudentRegister register,
      AuditTrail trail,
      Clock clock) {
    this.imports = imports;
    this.snapshot = snapshot;
    this.register = register;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Checks the list once more and applies it if every verdict is still the one that was seen. The
   * outcome is a value, because an outdated import must be remembered as such: an exception would
   * roll that back too.
   *
   * @param basedOn version of the import that the person looked at
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  Confirmation confirm(SchoolKey key, long basedOn, String account) {
    ImportedList list =
        imports
            .findForConfirmation(key)
            .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    StudentImport head = list.head();
    if (head.state() == ImportState.CONFIRMED) {
      return new Confirmation.Applied(shown(list, account));
    }
    if (head.state() == ImportState.CHECKED && head.version() != basedOn) {
      return new Confirmation.Stale(shown(list, account));
    }
    if (!head.isOpen(clock.instant())) {
      return outdated(list, account);
    }
    return head.counts().toApply() == 0 ? new Confirmation.Empty(list) : apply(list, account);
  }

  /** The answer names children with their numbers though nothing was applied: a reading. */
  private ImportedList shown(ImportedList list, String account) {
    SchoolKey key = list.head().key();
    trail.append(AuditEvent.of(key.schoolId(), account, AuditAct.STUDENT_IMPORT_READ, key.id()));
    return list;
  }

  private Confirmation apply(ImportedList list, String account) {
    StudentImport head = list.head();
    List<StudentRow> rows = list.rows().stream().map(CheckedRow::read).toList();
    KnownSchool school = snapshot.take(head.key().schoolId(), head.schoolYear(), rows);
    List<Decision> decisions = ListCheck.decide(rows, school);
    if (!decisions.stream().map(Decision::row).toList().equals(list.rows())) {
      return outdated(list, account);
    }
    List<StudentChange> changes =
        decisions.stream().map(Decision::change).filter(Objects::nonNull).toList();
    register.apply(head.key().schoolId(), head.schoolYear(), changes, account, head.file().name());
    head.confirm(account, clock.instant());
    trail.append(
        AuditEvent.of(
                head.key().schoolId(), account, AuditAct.STUDENT_IMPORT_CONFIRMED, head.key().id())
            .with(CheckStudentImport.facts(head)));
    imports.flush();
    return new Confirmation.Applied(list);
  }

  private Confirmation outdated(ImportedList list, String account) {
    list.head().becomeOutdated();
    imports.flush();
    return new Confirmation.Outdated(shown(list, account));
  }
}
