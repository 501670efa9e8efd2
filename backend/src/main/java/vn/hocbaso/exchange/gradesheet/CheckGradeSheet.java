package vn.hocbaso.exchange.gradesheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.exchange.UploadedFile;
import vn.hocbaso.gradebook.BookPages;
import vn.hocbaso.gradebook.BookPages.Page;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.SchoolKey;

/** First and second step: compares a file with its grade book, keeps the result to look at. */
@ApplicationScoped
class CheckGradeSheet {

  private final BookPages pages;
  private final GradeImports imports;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  CheckGradeSheet(BookPages pages, GradeImports imports, AuditTrail trail, Clock clock) {
    this.pages = pages;
    this.imports = imports;
    this.trail = trail;
    this.clock = clock;
  }

  /** The columns by which the file is to be read; refuses whoever may not enter values here. */
  @Transactional
  List<Column> columns(GradeUpload upload) {
    pages.tryOut(upload.book(), List.of());
    return pages.read(upload.book(), upload.subject()).columns().stream()
        .map(each -> each.column())
        .toList();
  }

  /** Changes nothing in the grade book. */
  @Transactional
  GradeImports.Found check(GradeUpload upload, ReadSheet sheet) {
    requireSameBook(upload, sheet);
    imports.forgetExpired(clock.instant());
    Page page = pages.read(upload.book(), upload.subject());
    CheckedSheet checked =
        SheetComparison.of(sheet, page, wishes -> pages.tryOut(upload.book(), wishes));
    UploadedFile file =
        new UploadedFile(upload.fileName(), Digests.sha256(upload.content()), sheet.name());
    GradeImport head =
        new GradeImport(
            new SchoolKey(upload.book().schoolId(), Ids.next(clock)),
            upload,
            file,
            clock.instant());
    GradeImports.Found stored = imports.store(head, checked);
    trail.append(
        AuditEvent.of(
                upload.book().schoolId(),
                upload.account(),
                AuditAct.GRADE_IMPORT_CHECKED,
                head.key().id())
            .with(facts(stored)));
    return stored;
  }

  private static void requireSameBook(GradeUpload upload, ReadSheet sheet) {
    sheet
        .stamp()
        .filter(stamp -> !stamp.book().equals(upload.book()))
        .ifPresent(
            stamp -> {
              throw DomainException.of(
                  GradeSheetProblem.GRADE_SHEET_OF_ANOTHER_BOOK,
                  stamp.className(),
                  stamp.book().period(),
                  stamp.schoolYear());
            });
  }

  /** What the trail keeps of an import: which file, how much; nothing about anybody. */
  static Map<String, String> facts(GradeImports.Found found) {
    SheetCounts counts = found.sheet().counts();
    return Map.of(
        "sha256", found.head().file().sha256(),
        "classId", found.head().book().classId().toString(),
        "period", found.head().book().period(),
        "read", String.valueOf(counts.read()),
        "unchanged", String.valueOf(counts.unchanged()),
        "refused", String.valueOf(counts.refused()),
        "applied", String.valueOf(counts.applied()));
  }
}
