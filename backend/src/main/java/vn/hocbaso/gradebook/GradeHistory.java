package vn.hocbaso.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/** The append-only history of cells. */
@ApplicationScoped
class GradeHistory implements PanacheRepositoryBase<GradeChange, GradeChange.Key> {

  private static final int PAGE = 1_000;

  private final TransactionSynchronizationRegistry transaction;
  private final GradeChain chain;

  @Inject
  GradeHistory(TransactionSynchronizationRegistry transaction, GradeChain chain) {
    this.transaction = transaction;
    this.chain = chain;
  }

  /**
   * Remembers a change. It joins the chain of its book at the very end of the transaction: everyone
   * who enters into the book needs the chain's end, so it is held only as long as the commit takes.
   */
  void append(GradeChange change) {
    Collected collected = (Collected) transaction.getResource(GradeHistory.class);
    if (collected == null) {
      collected = new Collected(new ArrayList<>(), chain);
      transaction.putResource(GradeHistory.class, collected);
      transaction.registerInterposedSynchronization(collected);
    }
    collected.changes().add(change);
  }

  /** The changes of a cell, newest first. */
  List<GradeChange> of(CellKey cell) {
    return list(
        "key.schoolId = ?1 and key.classId = ?2 and key.period = ?3 and key.studentId = ?4"
            + " and key.column = ?5 order by key.version desc",
        cell.schoolId(),
        cell.classId(),
        cell.period(),
        cell.studentId(),
        cell.column());
  }

  /** The next changes of a book in the order of its chain; empty at the end. */
  List<GradeChange> after(BookKey book, long number, long last) {
    return find(
            "key.schoolId = ?1 and key.classId = ?2 and key.period = ?3"
                + " and number > ?4 and number <= ?5 order by number",
            book.schoolId(),
            book.classId(),
            book.period(),
            number,
            last)
        .page(0, PAGE)
        .list();
  }

  private record Collected(List<GradeChange> changes, GradeChain chain) implements Synchronization {

    @Override
    public void beforeCompletion() {
      chain.append(changes);
    }

    @Override
    public void afterCompletion(int status) {}
  }
}
