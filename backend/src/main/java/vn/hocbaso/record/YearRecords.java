package vn.hocbaso.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;

@ApplicationScoped
class YearRecords implements PanacheRepositoryBase<YearRecord, SchoolKey> {

  List<YearRecord> ofClass(UUID schoolId, UUID classId) {
    return list("key.schoolId = ?1 and classId = ?2", schoolId, classId);
  }

  /** How many records of each class stand where. */
  Map<UUID, List<Standing>> countByClass(UUID schoolId, String schoolYear) {
    return getEntityManager()
        .createQuery(
            "select r.classId as classId, r.state as state, r.closing as closing,"
                + " r.summerClosing as summerClosing, count(r) as number from YearRecord r"
                + " where r.key.schoolId = ?1 and r.schoolYear = ?2"
                + " group by r.classId, r.state, r.closing, r.summerClosing",
            Tuple.class)
        .setParameter(1, schoolId)
        .setParameter(2, schoolYear)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("classId", UUID.class),
                Collectors.mapping(YearRecords::standing, Collectors.toList())));
  }

  private static Standing standing(Tuple row) {
    return new Standing(
        row.get("state", RecordState.class),
        row.get("closing", Long.class),
        row.get("summerClosing", Long.class),
        row.get("number", Long.class));
  }

  /**
   * So many records of a class.
   *
   * @param closing the closing of its book that confirms them
   * @param summerClosing the same of the supplementary assessment, of records that tell of one
   */
  record Standing(
      RecordState state, @Nullable Long closing, @Nullable Long summerClosing, long number) {

    /** Whether these records say what the class's closed books say. */
    boolean isConfirmedBy(OptionalLong present, OptionalLong summer) {
      return YearRecord.isConfirmed(closing, summerClosing, present, summer);
    }

    /** Counts by state. */
    static Map<RecordState, Long> byState(Stream<Standing> standings) {
      return standings.collect(
          Collectors.groupingBy(Standing::state, Collectors.summingLong(Standing::number)));
    }
  }

  /**
   * The newest record of each student in one year, locked in the order of their ids like by
   * everybody who locks several.
   */
  List<YearRecord> ofStudentsLocked(UUID schoolId, String schoolYear, Set<UUID> studentIds) {
    return studentIds.isEmpty()
        ? List.of()
        : find(
                "from YearRecord r where r.key.schoolId = ?1 and r.schoolYear = ?2"
                    + " and r.studentId in ?3 and not exists (select 1"
                    + " from YearRecord newer where newer.key.schoolId = ?1"
                    + " and newer.replaces = r.key.id) order by r.key.id",
                schoolId,
                schoolYear,
                studentIds)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
  }

  List<YearRecord> byIds(UUID schoolId, Set<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("key.schoolId = ?1 and key.id in ?2", schoolId, ids);
  }

  /** The record of a student and school year that is issued and in force; never more than one. */
  Optional<YearRecord> issuedOf(UUID schoolId, UUID studentId, String schoolYear) {
    return find(
            "key.schoolId = ?1 and studentId = ?2 and schoolYear = ?3 and state = ?4",
            schoolId,
            studentId,
            schoolYear,
            RecordState.ISSUED)
        .firstResultOptional();
  }

  /** Which record took the place of each, of those that were replaced. */
  Map<UUID, YearRecord> successors(UUID schoolId, Collection<UUID> replaced) {
    return replaced.isEmpty()
        ? Map.of()
        : list("key.schoolId = ?1 and replaces in ?2", schoolId, replaced).stream()
            .collect(Collectors.toMap(one -> Objects.requireNonNull(one.replaces()), one -> one));
  }

  /** The record, or 404. */
  YearRecord get(SchoolKey key) {
    return findByIdOptional(key).orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  /** The record with its row locked until the transaction ends, or 404. */
  YearRecord getLocked(SchoolKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  void publishCode(YearRecord record) {
    getEntityManager()
        .createNativeQuery(
            "insert into record_lookup (code, school_id, record_id) values (?1, ?2, ?3)")
        .setParameter(1, record.lookupCode())
        .setParameter(2, record.key().schoolId())
        .setParameter(3, record.key().id())
        .executeUpdate();
  }

  Optional<YearRecord> byCode(LookupCode code) {
    List<?> found =
        getEntityManager()
            .createNativeQuery(
                "select school_id, record_id from record_lookup where code = ?1", Tuple.class)
            .setParameter(1, code.text())
            .getResultList();
    return found.stream().findFirst().map(row -> findById(key((Tuple) row)));
  }

  private static SchoolKey key(Tuple row) {
    return new SchoolKey(row.get("school_id", UUID.class), row.get("record_id", UUID.class));
  }
}
