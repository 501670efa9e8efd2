package vn.hocbaso.gradebook.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.gradebook.correction.CorrectionCountsView.CountView;
import vn.hocbaso.school.SchoolYear;

/**
 * Counts what was changed in closed books under approvals. The figures come from the chained
 * history of the cells and not from the requests, so nobody can talk a change away.
 */
@ApplicationScoped
class CountCorrections {

  private final EntityManager database;
  private final CorrectionDesk desk;
  private final CorrectionNames names;

  @Inject
  CountCorrections(EntityManager database, CorrectionDesk desk, CorrectionNames names) {
    this.database = database;
    this.desk = desk;
    this.names = names;
  }

  /** The figures of a school year by class, period and student; those without one are left out. */
  @Transactional
  CorrectionCountsView count(UUID schoolId, String schoolYear) {
    Actor actor = desk.require(Permission.DECIDE_CORRECTIONS, schoolId);
    SchoolYear year = SchoolYear.read(schoolYear);
    desk.noteReading(actor, schoolId, schoolId);
    List<CountView> items = new ArrayList<>();
    for (Object row :
        database
            .createNativeQuery(
                "select g.id as class_id, g.name as class_name, h.period, h.student_id,"
                    + " s.full_name, count(*) as changes"
                    + " from grade_change h"
                    + " join class_group g on g.school_id = h.school_id and g.id = h.class_id"
                    + " join student s on s.school_id = h.school_id and s.id = h.student_id"
                    + " where h.school_id = ?1 and h.source = 'CORRECTION' and g.school_year = ?2"
                    + " group by g.id, g.grade, g.name, h.period, h.student_id, s.full_name"
                    + " order by g.grade, g.name, h.period, s.full_name, h.student_id",
                Tuple.class)
            .setParameter(1, schoolId)
            .setParameter(2, year.text())
            .getResultList()) {
      items.add(view((Tuple) row));
    }
    return new CorrectionCountsView(items.stream().mapToLong(CountView::changes).sum(), items);
  }

  private CountView view(Tuple row) {
    String period = row.get("period", String.class);
    return new CountView(
        row.get("class_id", UUID.class),
        row.get("class_name", String.class),
        period,
        names.period(period),
        row.get("student_id", UUID.class),
        row.get("full_name", String.class),
        row.get("changes", Long.class));
  }
}
