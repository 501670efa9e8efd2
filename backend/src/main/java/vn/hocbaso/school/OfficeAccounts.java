package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.hocbaso.access.ProvinceOfficer;

@ApplicationScoped
class OfficeAccounts implements PanacheRepositoryBase<OfficeAccount, String> {

  Optional<ProvinceOfficer> officer(String account) {
    return getEntityManager()
        .createQuery(
            "select new vn.hocbaso.access.ProvinceOfficer(a.account, a.fullName, o.id, o.code,"
                + " o.name) from OfficeAccount a join ProvinceOffice o on o.id = a.provinceId"
                + " where a.account = ?1",
            ProvinceOfficer.class)
        .setParameter(1, account)
        .getResultStream()
        .findFirst();
  }
}
