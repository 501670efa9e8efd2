package vn.hocbaso.exchange.gradesheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.gradebook.BookPages;
import vn.hocbaso.gradebook.BookPages.Address;
import vn.hocbaso.gradebook.BookPages.Page;

/** Makes the file of a grade book for whoever asks. It leaves the house: the trail remembers it. */
@ApplicationScoped
class ExportGradeSheet {

  private final Access access;
  private final BookPages pages;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  ExportGradeSheet(Access access, BookPages pages, AuditTrail trail, Clock clock) {
    this.access = access;
    this.pages = pages;
    this.trail = trail;
    this.clock = clock;
  }

  /** The file with its name. */
  record Exported(SheetName name, byte[] content) {}

  /**
   * Makes the file.
   *
   * @param subject code of one subject; null for all columns that the caller may see
   */
  @Transactional
  Exported export(Address book, @Nullable String subject) {
    Place place = Place.classOf(book.schoolId(), book.classId());
    String account = access.require(Permission.READ_GRADE_BOOK, place).account();
    Page page = pages.read(book, subject);
    SheetStamp stamp =
        new SheetStamp(
            book,
            Objects.requireNonNullElse(subject, ""),
            page.className(),
            page.schoolYear(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    trail.append(
        AuditEvent.of(book.schoolId(), account, AuditAct.GRADE_SHEET_EXPORTED, book.classId())
            .with(Map.of("period", book.period(), "subject", stamp.subject())));
    return new Exported(
        SheetName.of(page, book.period(), stamp.subject()),
        new GradeSheetWriter(page, stamp).write());
  }
}
