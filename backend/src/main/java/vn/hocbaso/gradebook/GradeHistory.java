package vn.hocbaso.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The append-only history of cells. */
@ApplicationScoped
class GradeHistory implements PanacheRepositoryBase<GradeChange, GradeChange.Key> {

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
}
