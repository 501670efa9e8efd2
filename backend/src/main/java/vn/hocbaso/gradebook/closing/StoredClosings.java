package vn.hocbaso.gradebook.closing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;

/** Closings of schools. */
@ApplicationScoped
class StoredClosings implements PanacheRepositoryBase<SchoolClosing, SchoolKey> {

  private static final int SHOWN = 20;

  SchoolClosing require(SchoolKey key) {
    return findByIdOptional(key).orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  /** Those of a school year, newest first. */
  List<SchoolClosing> newest(UUID schoolId, String schoolYear) {
    return find(
            "key.schoolId = ?1 and schoolYear = ?2 order by startedAt desc, key.id desc",
            schoolId,
            schoolYear)
        .page(0, SHOWN)
        .list();
  }

  /** The closing of the scope that is not finished. */
  Optional<SchoolClosing> running(UUID schoolId, ClosingScope scope) {
    return list(
            "key.schoolId = ?1 and schoolYear = ?2 and period = ?3 and finishedAt is null",
            schoolId,
            scope.schoolYear(),
            scope.period())
        .stream()
        .filter(closing -> closing.scope().equals(scope))
        .findFirst();
  }

  /** Lets one start in a school come after the other. */
  void hold(UUID schoolId) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 29))")
        .setParameter(1, "school-closing " + schoolId)
        .getSingleResult();
  }

  /** The closings that are not finished, of every school. */
  List<SchoolKey> unfinished() {
    return getEntityManager()
        .createQuery(
            "select c.key from SchoolClosing c where c.finishedAt is null", SchoolKey.class)
        .getResultList();
  }

  /** Ends a closing in which no class waits any more. */
  void finish(SchoolKey key, Instant now) {
    update(
        "set finishedAt = ?1 where key = ?2 and finishedAt is null and not exists"
            + " (select 1 from ClosingClass c where c.key.schoolId = ?3 and c.key.closingId = ?4"
            + " and c.state = WAITING)",
        now,
        key,
        key.schoolId(),
        key.id());
  }
}
