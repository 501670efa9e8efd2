package vn.hocbaso.exchange.gradesheet;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.exchange.gradesheet.CheckedCell.Verdict;
import vn.hocbaso.gradebook.BookPages;
import vn.hocbaso.gradebook.BookPages.Outcome;
import vn.hocbaso.gradebook.BookPages.Trial;
import vn.hocbaso.gradebook.BookPages.Wish;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Third step: writes what was looked at, through the use case of every other entry. What became
 * impossible since is refused for itself and the rest goes through; nothing newer than what the
 * person saw is overwritten.
 */
@ApplicationScoped
class ConfirmGradeImport {

  /** A whole book of a large class leaves a history of every value. */
  private static final int LONGEST_SECONDS = 300;

  private final GradeImports imports;
  private final BookPages pages;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  ConfirmGradeImport(GradeImports imports, BookPages pages, AuditTrail trail, Clock clock) {
    this.imports = imports;
    this.pages = pages;
    this.trail = trail;
    this.clock = clock;
  }

  /** An attempt to confirm: the import as it is, and whether it was another one than was seen. */
  record Confirmed(GradeImports.Found found, boolean stale) {}

  /**
   * Confirms.
   *
   * @param basedOn version of the import that the person looked at
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  Confirmed confirm(GradeImports.Claim claim, long basedOn, Consent consent) {
    GradeImports.Found found = imports.requireForConfirmation(claim);
    GradeImport head = found.head();
    if (head.isConfirmed()) {
      return shown(found, claim, false);
    }
    if (head.version() != basedOn) {
      return shown(found, claim, true);
    }
    if (!head.isOpen(clock.instant())) {
      throw DomainException.of(GradeSheetProblem.GRADE_IMPORT_EXPIRED);
    }
    if (found.sheet().cells().stream().noneMatch(consent::covers)) {
      throw DomainException.of(GradeSheetProblem.GRADE_IMPORT_NOTHING_TO_APPLY);
    }
    if (!consent.allows(found.sheet())) {
      throw DomainException.of(GradeSheetProblem.GRADE_IMPORT_EMPTIES);
    }
    return new Confirmed(apply(found, consent, claim.account()), false);
  }

  /** The answer names children with their marks though nothing was applied: a reading. */
  private Confirmed shown(GradeImports.Found found, GradeImports.Claim claim, boolean stale) {
    trail.append(
        AuditEvent.of(
            claim.key().schoolId(), claim.account(), AuditAct.GRADE_IMPORT_READ, claim.key().id()));
    return new Confirmed(found, stale);
  }

  private GradeImports.Found apply(GradeImports.Found found, Consent consent, String account) {
    GradeImport head = found.head();
    Map<CheckedCell, CheckedCell> decided = write(head, found.sheet(), consent);
    CheckedSheet sheet =
        found.sheet().with(cell -> decided.getOrDefault(cell, ConfirmGradeImport.left(cell)));
    head.confirm(clock.instant());
    GradeImports.Found changed = imports.change(head, sheet);
    trail.append(
        AuditEvent.of(
                head.key().schoolId(), account, AuditAct.GRADE_IMPORT_CONFIRMED, head.key().id())
            .with(CheckGradeSheet.facts(changed)));
    return changed;
  }

  private Map<CheckedCell, CheckedCell> write(
      GradeImport head, CheckedSheet sheet, Consent consent) {
    Map<CheckedCell, CheckedCell> decided = new HashMap<>();
    List<CheckedCell> wanted = sheet.cells().stream().filter(consent::covers).toList();
    List<Trial> trials =
        pages.tryOut(head.book(), wanted.stream().map(ConfirmGradeImport::wish).toList());
    List<CheckedCell> possible = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      CheckedCell cell = wanted.get(i);
      trials
          .get(i)
          .refusal()
          .ifPresentOrElse(
              refusal -> decided.put(cell, cell.refused(Fault.of(refusal))),
              () -> possible.add(cell));
    }
    if (possible.isEmpty()) {
      return decided;
    }
    List<Outcome> outcomes =
        pages.write(head.book(), possible.stream().map(ConfirmGradeImport::wish).toList());
    for (int i = 0; i < possible.size(); i++) {
      decided.put(possible.get(i), outcome(possible.get(i), outcomes.get(i)));
    }
    return decided;
  }

  private static CheckedCell outcome(CheckedCell cell, Outcome outcome) {
    return switch (outcome) {
      case SAVED -> cell.applied();
      case CONFLICT -> cell.refused(Fault.of("GRADE_SHEET_CELL_CHANGED"));
      case REFUSED -> cell.refused(Fault.of("GRADE_SHEET_CELL_REFUSED"));
    };
  }

  /** What nobody asked to write: refused already, or older than the grade book. */
  private static CheckedCell left(CheckedCell cell) {
    return cell.verdict() == Verdict.OLDER
        ? cell.refused(Fault.of("GRADE_SHEET_CELL_OLDER"))
        : cell;
  }

  private static Wish wish(CheckedCell cell) {
    return new Wish(cell.studentId(), cell.column(), cell.value(), cell.version());
  }
}
