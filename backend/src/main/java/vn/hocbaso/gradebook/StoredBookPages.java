package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.Entry;
import vn.hocbaso.gradebook.form.BookForm;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.StudentDetails;

/** Lends the use cases of this capability to whoever brings values from outside. */
@ApplicationScoped
class StoredBookPages implements BookPages {

  private final GradeBookActions actions;
  private final BookForms forms;
  private final GradeBookStore books;
  private final StudentLines lines;
  private final EnterGrades entering;

  @Inject
  StoredBookPages(
      GradeBookActions actions,
      BookForms forms,
      GradeBookStore books,
      StudentLines lines,
      EnterGrades entering) {
    this.actions = actions;
    this.forms = forms;
    this.books = books;
    this.lines = lines;
    this.entering = entering;
  }

  @Override
  @Transactional
  public Page read(Address address, @Nullable String subject) {
    BookKey key = key(address);
    actions.requireReader(key);
    GradeBook book = books.present(key);
    BookForm form = forms.of(book);
    ColumnRights rights = actions.columns(key);
    List<Column> visible =
        form.columns().stream()
            .filter(rights::maySee)
            .filter(column -> subject == null || subject.equals(column.subject()))
            .toList();
    if (visible.isEmpty()) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    boolean open = !book.isClosed();
    return new Page(
        form.group().name(),
        form.group().schoolYear(),
        form.period().label(),
        open,
        visible.stream()
            .map(column -> new PageColumn(column, open && isWritable(rights, column)))
            .toList(),
        lines.of(form, book).stream().map(line -> student(line, visible)).toList());
  }

  private static boolean isWritable(ColumnRights rights, Column column) {
    return rights.mayEnter(column) && rights.shut(column).isEmpty();
  }

  private static PageStudent student(StudentLine line, List<Column> visible) {
    Map<String, PageCell> cells = new HashMap<>();
    Map<String, Label> notApplicable = new HashMap<>();
    for (Column column : visible) {
      GradeCell cell = line.cells().get(column.code());
      if (cell != null) {
        cells.put(column.code(), page(cell));
      }
      Label why = line.notApplicable().get(column.code());
      if (why != null) {
        notApplicable.put(column.code(), why);
      }
    }
    StudentDetails details = line.student().details();
    return new PageStudent(
        line.student().id(),
        details.studentCode(),
        details.fullName(),
        details.dateOfBirth(),
        cells,
        notApplicable);
  }

  @Override
  @Transactional
  public List<Trial> tryOut(Address book, List<Wish> wishes) {
    return entering.tryOut(key(book), wishes.stream().map(CellChange::of).toList()).stream()
        .map(StoredBookPages::trial)
        .toList();
  }

  private static Trial trial(EnterGrades.Tried tried) {
    CellChange change = tried.change();
    Wish wish = new Wish(change.studentId(), change.column(), change.value(), change.version());
    return switch (tried.entry()) {
      case Entry.Accepted(String value) ->
          new Trial(wish, value, tried.present(), Optional.empty());
      case Entry.Refused refused ->
          new Trial(wish, null, tried.present(), Optional.of(refusal(refused)));
    };
  }

  private static Refusal refusal(Entry.Refused refused) {
    return new Refusal(refused.code(), refused.arguments().stream().map(String::valueOf).toList());
  }

  @Override
  @Transactional
  public List<Outcome> write(Address book, List<Wish> wishes) {
    return entering
        .enter(key(book), wishes.stream().map(CellChange::of).toList(), ChangeStamp.Source.IMPORTED)
        .stream()
        .map(outcome -> Outcome.valueOf(outcome.outcome().name()))
        .collect(Collectors.toUnmodifiableList());
  }

  private static PageCell page(GradeCell cell) {
    return new PageCell(cell.value(), cell.version());
  }

  private static BookKey key(Address address) {
    return new BookKey(address.schoolId(), address.classId(), address.period());
  }
}
