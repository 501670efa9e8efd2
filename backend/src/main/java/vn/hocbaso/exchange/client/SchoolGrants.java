package vn.hocbaso.exchange.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SchoolGrants implements PanacheRepositoryBase<SchoolGrant, GrantKey> {

  List<SchoolGrant> ofSchool(UUID schoolId) {
    return list("key.schoolId", schoolId);
  }

  List<SchoolGrant> ofApplication(UUID applicationId) {
    return list("key.applicationId", applicationId);
  }

  /** Lets one change of a grant come after the other. */
  void hold(GrantKey key) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 42))")
        .setParameter(1, "school-grant " + key)
        .getSingleResult();
  }
}
