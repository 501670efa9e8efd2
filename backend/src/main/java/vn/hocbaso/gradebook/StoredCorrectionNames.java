package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.gradebook.correction.CorrectedCell;
import vn.hocbaso.gradebook.correction.CorrectionNames;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.StaffProfile;

/** Names what corrections are about. */
@ApplicationScoped
class StoredCorrectionNames implements CorrectionNames {

  private final BookForms forms;
  private final GradeBookStore books;
  private final SchoolDirectory directory;
  private final RequestContext request;

  @Inject
  StoredCorrectionNames(
      BookForms forms, GradeBookStore books, SchoolDirectory directory, RequestContext request) {
    this.forms = forms;
    this.books = books;
    this.directory = directory;
    this.request = request;
  }

  @Override
  public Optional<ColumnName> column(CorrectedCell cell) {
    BookKey key = new BookKey(cell.schoolId(), cell.classId(), cell.period());
    return forms
        .of(books.present(key))
        .column(cell.column())
        .map(
            column ->
                new ColumnName(
                    column.label().in(request.language()), column.part(), column.slot()));
  }

  @Override
  public String period(String code) {
    return BookPeriod.of(code).map(each -> each.label().in(request.language())).orElse(code);
  }

  @Override
  public String person(UUID schoolId, String account) {
    return directory.staffByAccount(schoolId, account).map(StaffProfile::fullName).orElse(account);
  }
}
