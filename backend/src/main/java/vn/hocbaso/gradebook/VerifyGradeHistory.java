package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.gradebook.HistoryVerificationView.BrokenBook;
import vn.hocbaso.school.SchoolDirectory;

/** Recomputes the chains of the histories of a school's books from their beginnings. */
@ApplicationScoped
class VerifyGradeHistory {

  private final Access access;
  private final SchoolDirectory directory;
  private final GradeHistory history;
  private final GradeChain chain;
  private final EntityManager database;

  @Inject
  VerifyGradeHistory(
      Access access,
      SchoolDirectory directory,
      GradeHistory history,
      GradeChain chain,
      EntityManager database) {
    this.access = access;
    this.directory = directory;
    this.history = history;
    this.chain = chain;
    this.database = database;
  }

  @Transactional
  HistoryVerificationView verify(UUID schoolId) {
    access.require(Permission.READ_AUDIT, Place.school(schoolId));
    // The ends first: what is appended while this reads is checked the next time.
    Map<BookKey, ChangeLink> ends = chain.ends(schoolId);
    List<BrokenBook> broken = new ArrayList<>();
    ends.forEach(
        (book, end) ->
            firstBroken(book, end).ifPresent(number -> broken.add(broken(book, number))));
    long changes = ends.values().stream().mapToLong(ChangeLink::number).sum();
    return new HistoryVerificationView(broken.isEmpty(), ends.size(), changes, broken);
  }

  private OptionalLong firstBroken(BookKey book, ChangeLink end) {
    ChangeLink last = ChangeLink.GENESIS;
    List<GradeChange> page = history.after(book, last.number(), end.number());
    while (!page.isEmpty()) {
      for (GradeChange change : page) {
        ChangeLink next = last.next(change);
        if (!next.equals(change.place())) {
          return OptionalLong.of(next.number());
        }
        last = next;
      }
      database.clear();
      page = history.after(book, last.number(), end.number());
    }
    return last.equals(end) ? OptionalLong.empty() : OptionalLong.of(last.number() + 1);
  }

  private BrokenBook broken(BookKey book, long number) {
    String name =
        directory
            .classGroup(book.schoolId(), book.classId())
            .map(group -> group.name())
            .orElse(book.classId().toString());
    return new BrokenBook(book.classId(), name, book.period(), number);
  }
}
