package vn.hocbaso.gradebook.window;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Dates of provinces as the database has them. */
@ApplicationScoped
class StoredProvinceDates implements PanacheRepositoryBase<ProvinceDates, ProvincePeriod> {

  List<ProvinceDates> ofYear(String provinceCode, String schoolYear) {
    return list(
        "key.provinceCode = ?1 and key.schoolYear = ?2 order by opensAt, key.period",
        provinceCode,
        schoolYear);
  }

  /** Lets one act of setting dates in a province come after the other. */
  void hold(String provinceCode) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 30))")
        .setParameter(1, "province-dates " + provinceCode)
        .getSingleResult();
  }
}
