package vn.hocbaso.record.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.platform.time.VietnamTime;
import vn.hocbaso.record.protection.Ageing.Bounds;
import vn.hocbaso.record.protection.ProtectionView.Ending;

/** Counts by when protections end. Every method needs a transaction. */
@ApplicationScoped
class CountProtections {

  private static final String OF_SCHOOL = "school_id = :of";
  private static final String OF_PROVINCE =
      "school_id in (select id from school where province_code = :of)";

  private final EntityManager database;
  private final Ageing ageing;

  @Inject
  CountProtections(EntityManager database, Ageing ageing) {
    this.database = database;
    this.ageing = ageing;
  }

  /** How the protections of one school stand. */
  ProtectionView ofSchool(UUID school) {
    return count(OF_SCHOOL, school);
  }

  /** Of all schools of a province. */
  ProtectionView ofProvince(String code) {
    return count(OF_PROVINCE, code);
  }

  private ProtectionView count(String where, Object of) {
    Bounds bounds = ageing.bounds();
    Query counts =
        StoredProtections.bind(
            database.createNativeQuery(
                "select count(*) as known, count(*) filter (where "
                    + StoredProtections.AGEING
                    + ") as ageing, count(*) filter (where retry_at is not null and "
                    + StoredProtections.AGEING
                    + ") as failed, min(retry_at) as next_try,"
                    + " count(*) filter (where renewals > 0) as renewed,"
                    + " max(renewed_at) as last_renewed from record_protection where "
                    + where,
                Tuple.class),
            bounds);
    Tuple row = (Tuple) counts.setParameter("of", of).getSingleResult();
    long records = records(where, of);
    return new ProtectionView(
        records,
        records - row.get("known", Long.class),
        bounds.before(),
        row.get("ageing", Long.class),
        row.get("failed", Long.class),
        row.get("next_try", Instant.class),
        row.get("renewed", Long.class),
        row.get("last_renewed", Instant.class),
        endings(where, of),
        List.of());
  }

  private long records(String where, Object of) {
    return (Long)
        database
            .createNativeQuery(
                "select count(*) from year_record where issued_at is not null and " + where,
                Long.class)
            .setParameter("of", of)
            .getSingleResult();
  }

  @SuppressWarnings("unchecked") // a native query for Tuple gives tuples
  private List<Ending> endings(String where, Object of) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select cast(extract(year from until at time zone cast(:zone as text)) as integer)"
                    + " as year, count(*) as records from record_protection where "
                    + where
                    + " group by 1 order by 1",
                Tuple.class)
            .setParameter("of", of)
            .setParameter("zone", VietnamTime.ZONE.getId())
            .getResultList();
    return rows.stream()
        .map(row -> new Ending(row.get("year", Integer.class), row.get("records", Long.class)))
        .toList();
  }
}
