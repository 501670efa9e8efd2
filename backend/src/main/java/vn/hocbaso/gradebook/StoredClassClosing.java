package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import vn.hocbaso.gradebook.closing.ClassClosing;
import vn.hocbaso.gradebook.closing.ClassToClose;
import vn.hocbaso.gradebook.closing.Refusal;
import vn.hocbaso.gradebook.closing.Standing;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.platform.problem.DomainException;

/** Closes the books of classes on behalf of a closing of the school. */
@ApplicationScoped
class StoredClassClosing implements ClassClosing {

  private final BookForms forms;
  private final GradeBookStore books;
  private final StudentLines lines;
  private final LockedBooks locking;
  private final BookClosing closing;

  @Inject
  StoredClassClosing(
      BookForms forms,
      GradeBookStore books,
      StudentLines lines,
      LockedBooks locking,
      BookClosing closing) {
    this.forms = forms;
    this.books = books;
    this.lines = lines;
    this.locking = locking;
    this.closing = closing;
  }

  @Override
  @Transactional
  public Standing standing(UUID schoolId, UUID classId, String period) {
    BookKey key = new BookKey(schoolId, classId, period);
    GradeBook book = books.present(key);
    if (book.isClosed()) {
      Instant at = Objects.requireNonNull(book.closedAt(), "closed at no time");
      return new Standing.Closed(at, Objects.requireNonNull(book.closedBy(), "closed by nobody"));
    }
    try {
      return ofOpen(key);
    } catch (DomainException refused) {
      return new Standing.Impossible(Refusal.of(refused));
    }
  }

  /** Asks in the order in which a closing does, so that both give the same answer. */
  private Standing ofOpen(BookKey key) {
    BookPeriod period = forms.period(key);
    Map<String, GradeBookState> states = books.states(key.schoolId(), key.classId());
    if (!BookSequence.allows(GradeBookAction.CLOSE, period, states)) {
      throw DomainException.of(GradeBookProblem.GRADE_TERMS_OPEN);
    }
    Completeness found = Completeness.ofMissing(lines.missing(forms.of(key), key).values());
    if (found.cells() > 0) {
      return new Standing.Incomplete(
          found.incomplete(), found.cells(), Refusal.of(found.refusal().orElseThrow()));
    }
    found.require();
    return new Standing.Ready();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public OptionalInt close(ClassToClose wanted) {
    BookKey key = new BookKey(wanted.schoolId(), wanted.classId(), wanted.period());
    LockedBook locked = locking.takeForClosing(key);
    if (locked.book().isClosed()) {
      return OptionalInt.empty();
    }
    List<StudentLine> all = closing.lines(locked);
    Completeness.of(all).require();
    closing.close(locked, all, wanted.account(), Map.of("closing", wanted.closingId().toString()));
    return OptionalInt.of(all.size());
  }
}
