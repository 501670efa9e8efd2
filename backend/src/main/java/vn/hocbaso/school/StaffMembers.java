package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<Staff, SchoolKey> {

  Optional<Staff> byAccount(String account) {
    return find("account", account).firstResultOptional();
  }
}
