package vn.hocbaso.gradebook.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;

/** Requests as the database has them. */
@ApplicationScoped
class CorrectionStore implements OpenCorrections, PanacheRepositoryBase<Correction, SchoolKey> {

  private static final String IN_BOOK = "key.schoolId = ?1 and classId = ?2 and period = ?3";

  private final CorrectionFiles files;
  private final Clock clock;

  @Inject
  CorrectionStore(CorrectionFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Override
  public Map<CorrectedCell, Opening> openings(UUID schoolId, UUID classId, String period) {
    Map<CorrectedCell, Opening> openings = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select c.key.id, c.studentId, c.column, c.reason"
                + " from Correction c where c.key.schoolId = ?1 and c.classId = ?2"
                + " and c.period = ?3 and c.state = ?4 and c.openUntil > ?5",
            Object[].class)
        .setParameter(1, schoolId)
        .setParameter(2, classId)
        .setParameter(3, period)
        .setParameter(4, CorrectionState.APPROVED)
        .setParameter(5, clock.instant())
        .getResultList()
        .forEach(
            row ->
                openings.put(
                    new CorrectedCell(schoolId, classId, period, (UUID) row[1], (String) row[2]),
                    new Opening((UUID) row[0], (String) row[3])));
    return openings;
  }

  @Override
  public List<UnderWay> underWay(UUID schoolId, UUID classId, String period) {
    Instant now = clock.instant();
    return list(
            IN_BOOK + " and (state = ?4 or (state = ?5 and openUntil > ?6))",
            schoolId,
            classId,
            period,
            CorrectionState.REQUESTED,
            CorrectionState.APPROVED,
            now)
        .stream()
        .map(
            found ->
                new UnderWay(
                    found.key().id(), found.cell(), found.standing(now), found.openUntil()))
        .toList();
  }

  @Override
  public void changed(UUID schoolId, UUID correctionId, Instant at) {
    getEntityManager()
        .createNativeQuery(
            "update grade_correction set changes = changes + 1, changed_at = ?3,"
                + " version = version + 1 where school_id = ?1 and id = ?2")
        .setParameter(1, schoolId)
        .setParameter(2, correctionId)
        .setParameter(3, at)
        .executeUpdate();
  }

  /** Keeps a new request with its file. */
  void keep(Correction correction, @Nullable CorrectionFile file) {
    persistAndFlush(correction);
    if (file != null) {
      files.keep(correction.key(), file);
    }
  }

  Optional<Correction> locked(SchoolKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether the cell is asked for or open; to be asked while its book is held. */
  boolean isUnderWay(CorrectedCell cell) {
    return underWay(cell.schoolId(), cell.classId(), cell.period()).stream()
        .anyMatch(found -> found.cell().equals(cell));
  }

  /** The newest requests, newest first. */
  List<Correction> newest(UUID schoolId, Wanted wanted, int limit) {
    StringBuilder query = new StringBuilder("key.schoolId = :school");
    Parameters values = Parameters.with("school", schoolId);
    if (wanted.account() != null) {
      query.append(" and requestedBy = :account");
      values.and("account", wanted.account());
    }
    if (wanted.pendingOnly()) {
      query.append(" and state = :state");
      values.and("state", CorrectionState.REQUESTED);
    }
    if (wanted.before() != null) {
      query.append(" and key.id < :before");
      values.and("before", wanted.before());
    }
    return find(query.append(" order by key.id desc").toString(), values).page(0, limit).list();
  }

  /**
   * Which requests.
   *
   * @param account of whom alone; null for everybody's
   * @param pendingOnly only those that nobody has decided
   * @param before only those made before this one; null for all
   */
  record Wanted(@Nullable String account, boolean pendingOnly, @Nullable UUID before) {}
}
