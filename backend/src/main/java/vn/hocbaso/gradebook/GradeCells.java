package vn.hocbaso.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cells of grade books. */
@ApplicationScoped
class GradeCells implements PanacheRepositoryBase<GradeCell, CellKey> {

  /** All cells of a book that have a row. */
  List<GradeCell> of(BookKey book) {
    return list(
        "key.schoolId = ?1 and key.classId = ?2 and key.period = ?3",
        book.schoolId(),
        book.classId(),
        book.period());
  }

  /** The cells of some students. */
  List<GradeCell> of(BookKey book, Collection<UUID> studentIds) {
    return list(
        "key.schoolId = ?1 and key.classId = ?2 and key.period = ?3 and key.studentId in ?4",
        book.schoolId(),
        book.classId(),
        book.period(),
        studentIds);
  }

  /**
   * The values of some students without their cells, by student and column: reading them keeps
   * nothing that a later lock would have to read again.
   */
  Map<UUID, Map<String, String>> values(BookKey book, Collection<UUID> studentIds) {
    Map<UUID, Map<String, String>> values = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select c.key.studentId, c.key.column, c.value from GradeCell c"
                + " where c.key.schoolId = ?1 and c.key.classId = ?2 and c.key.period = ?3"
                + " and c.key.studentId in ?4 and c.value is not null",
            Object[].class)
        .setParameter(1, book.schoolId())
        .setParameter(2, book.classId())
        .setParameter(3, book.period())
        .setParameter(4, studentIds)
        .getResultList()
        .forEach(
            row ->
                values
                    .computeIfAbsent((UUID) row[0], student -> new HashMap<>())
                    .put((String) row[1], (String) row[2]));
    return values;
  }

  /** Values and versions of some students without their cells, for the same reason. */
  Map<CellKey, BookPages.PageCell> pages(BookKey book, Collection<UUID> studentIds) {
    Map<CellKey, BookPages.PageCell> pages = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select c.key.studentId, c.key.column, c.value, c.version from GradeCell c"
                + " where c.key.schoolId = ?1 and c.key.classId = ?2 and c.key.period = ?3"
                + " and c.key.studentId in ?4",
            Object[].class)
        .setParameter(1, book.schoolId())
        .setParameter(2, book.classId())
        .setParameter(3, book.period())
        .setParameter(4, studentIds)
        .getResultList()
        .forEach(
            row ->
                pages.put(
                    book.cell((UUID) row[0], (String) row[1]),
                    new BookPages.PageCell((String) row[2], (Long) row[3])));
    return pages;
  }

  /**
   * Locks cells for writing, those that have no row yet included. Two requests that want the same
   * cell come out of here one after the other, each with the cell as the other left it.
   */
  Map<CellKey, GradeCell> lock(BookKey book, Collection<CellKey> keys) {
    List<CellKey> ordered = keys.stream().distinct().sorted(CellKey.LOCK_ORDER).toList();
    createAbsent(book, ordered);
    return find(
            "key.schoolId = ?1 and key.classId = ?2 and key.period = ?3"
                + " and key.studentId in ?4 and key.column in ?5"
                + " order by key.studentId, key.column",
            book.schoolId(),
            book.classId(),
            book.period(),
            ordered.stream().map(CellKey::studentId).distinct().toList(),
            ordered.stream().map(CellKey::column).distinct().toList())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .collect(Collectors.toMap(GradeCell::key, Function.identity()));
  }

  private void createAbsent(BookKey book, List<CellKey> keys) {
    getEntityManager()
        .createNativeQuery(
            "insert into grade_cell"
                + " (school_id, class_id, period, student_id, column_code, version)"
                + " select ?1, ?2, ?3, wanted.student_id, wanted.column_code, 0"
                + " from unnest(cast(?4 as uuid[]), cast(?5 as text[]))"
                + " as wanted (student_id, column_code) on conflict do nothing")
        .setParameter(1, book.schoolId())
        .setParameter(2, book.classId())
        .setParameter(3, book.period())
        .setParameter(4, keys.stream().map(CellKey::studentId).toArray(UUID[]::new))
        .setParameter(5, keys.stream().map(CellKey::column).toArray(String[]::new))
        .executeUpdate();
  }
}
