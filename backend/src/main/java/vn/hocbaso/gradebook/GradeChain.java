package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chains of the histories: one per book, its head in a row that serialises appends. */
@ApplicationScoped
class GradeChain {

  /** In which order heads are locked. */
  private static final Comparator<BookKey> LOCK_ORDER =
      Comparator.comparing(BookKey::schoolId)
          .thenComparing(BookKey::classId)
          .thenComparing(BookKey::period);

  private final EntityManager database;

  @Inject
  GradeChain(EntityManager database) {
    this.database = database;
  }

  /** Appends changes in their order. */
  void append(List<GradeChange> changes) {
    // Whatever the act still has to write must not wait for rows while a head is held.
    database.flush();
    Map<BookKey, List<GradeChange>> byBook =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    change -> change.cell().book(),
                    () -> new TreeMap<>(LOCK_ORDER),
                    Collectors.toList()));
    byBook.forEach(this::append);
  }

  /** Where the chain of every book of a school ends; books without a change have no chain. */
  Map<BookKey, ChangeLink> ends(UUID schoolId) {
    Map<BookKey, ChangeLink> ends = new TreeMap<>(LOCK_ORDER);
    for (Object found :
        database
            .createNativeQuery(
                "select class_id, period, number, hash from grade_chain where school_id = ?1",
                Tuple.class)
            .setParameter(1, schoolId)
            .getResultList()) {
      Tuple row = (Tuple) found;
      UUID classId = row.get("class_id", UUID.class);
      ends.put(new BookKey(schoolId, classId, row.get("period", String.class)), link(row));
    }
    return ends;
  }

  private void append(BookKey book, List<GradeChange> changes) {
    ChangeLink link = lockEnd(book);
    for (GradeChange change : changes) {
      link = link.next(change);
      change.takePlace(link);
      database.persist(change);
    }
    database.flush();
    database
        .createNativeQuery(
            "update grade_chain set number = ?4, hash = ?5"
                + " where school_id = ?1 and class_id = ?2 and period = ?3")
        .setParameter(1, book.schoolId())
        .setParameter(2, book.classId())
        .setParameter(3, book.period())
        .setParameter(4, link.number())
        .setParameter(5, link.hash())
        .executeUpdate();
  }

  private ChangeLink lockEnd(BookKey book) {
    return findEnd(book)
        .orElseGet(
            () -> {
              begin(book);
              return findEnd(book).orElseThrow();
            });
  }

  private void begin(BookKey book) {
    database
        .createNativeQuery(
            "insert into grade_chain (school_id, class_id, period, number, hash)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
        .setParameter(1, book.schoolId())
        .setParameter(2, book.classId())
        .setParameter(3, book.period())
        .setParameter(4, ChangeLink.GENESIS.number())
        .setParameter(5, ChangeLink.GENESIS.hash())
        .executeUpdate();
  }

  private Optional<ChangeLink> findEnd(BookKey book) {
    List<?> found =
        database
            .createNativeQuery(
                "select number, hash from grade_chain"
                    + " where school_id = ?1 and class_id = ?2 and period = ?3 for update",
                Tuple.class)
            .setParameter(1, book.schoolId())
            .setParameter(2, book.classId())
            .setParameter(3, book.period())
            .getResultList();
    return found.stream().map(row -> link((Tuple) row)).findFirst();
  }

  private static ChangeLink link(Tuple row) {
    return new ChangeLink(row.get("number", Long.class), row.get("hash", String.class));
  }
}
