package vn.hocbaso.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Grade books. A book gets its row with the first entry or act, so that reading never writes one.
 */
@ApplicationScoped
class GradeBookStore implements PanacheRepositoryBase<GradeBook, BookKey> {

  /** The book for reading; one without a row is open and empty. */
  GradeBook present(BookKey key) {
    GradeBook book = findById(key);
    return book == null ? new GradeBook(key) : book;
  }

  /** The book with its state held: it is neither closed nor reopened until this commits. */
  Optional<GradeBook> held(BookKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_READ);
  }

  /** The book for entering: others may enter too, but nobody closes until this commits. */
  GradeBook forEntry(BookKey key) {
    return locked(key, LockModeType.PESSIMISTIC_READ);
  }

  /** The book for closing or reopening: waits for all entries under way and keeps others out. */
  GradeBook forAct(BookKey key) {
    return locked(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The states of all books of a class that have a row, by period; loads and locks nothing. */
  Map<String, GradeBookState> states(UUID schoolId, UUID classId) {
    Map<String, GradeBookState> states = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select b.key.period, b.state from GradeBook b"
                + " where b.key.schoolId = ?1 and b.key.classId = ?2",
            Object[].class)
        .setParameter(1, schoolId)
        .setParameter(2, classId)
        .getResultList()
        .forEach(row -> states.put((String) row[0], (GradeBookState) row[1]));
    return states;
  }

  /**
   * The versions of the closed books among those of the classes.
   *
   * @param periods of which a class has one book at most
   */
  Map<UUID, Long> closings(UUID schoolId, Collection<UUID> classIds, List<String> periods) {
    if (classIds.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(
            "select b.key.classId as classId, b.version as version from GradeBook b"
                + " where b.key.schoolId = ?1 and b.key.classId in ?2 and b.key.period in ?3"
                + " and b.state = ?4",
            Tuple.class)
        .setParameter(1, schoolId)
        .setParameter(2, classIds)
        .setParameter(3, periods)
        .setParameter(4, GradeBookState.CLOSED)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> row.get("classId", UUID.class), row -> row.get("version", Long.class)));
  }

  private GradeBook locked(BookKey key, LockModeType mode) {
    GradeBook present = findById(key, mode);
    if (present != null) {
      return present;
    }
    getEntityManager()
        .createNativeQuery(
            "insert into grade_book (school_id, class_id, period, version, state)"
                + " values (?1, ?2, ?3, 0, 'OPEN') on conflict do nothing")
        .setParameter(1, key.schoolId())
        .setParameter(2, key.classId())
        .setParameter(3, key.period())
        .executeUpdate();
    return findById(key, mode);
  }
}
