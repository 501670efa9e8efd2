package vn.hocbaso.gradebook.closing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.school.SchoolKey;

/** The classes of closings. */
@ApplicationScoped
class ClosingClasses implements PanacheRepositoryBase<ClosingClass, ClosingClass.Key> {

  /** Leaves out what another transaction has locked (Hibernate's and PostgreSQL's SKIP LOCKED). */
  private static final int SKIP_LOCKED = -2;

  /** The classes of a closing in their order. */
  List<ClosingClass> of(SchoolKey closing) {
    return list(
        "key.schoolId = ?1 and key.closingId = ?2 order by position",
        closing.schoolId(),
        closing.id());
  }

  /** The next class that waits and that nobody works on, locked until the transaction ends. */
  Optional<ClosingClass> next(Instant now) {
    return getEntityManager()
        .createQuery(
            "select c from ClosingClass c where c.state = WAITING"
                + " and (c.claimedUntil is null or c.claimedUntil <= ?1)"
                + " order by c.position, c.key.closingId",
            ClosingClass.class)
        .setParameter(1, now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<ClosingClass> locked(ClosingClass.Key key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
