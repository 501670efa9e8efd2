package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<Staff, SchoolKey> {

  Optional<Staff> byAccount(String account) {
    return find("account", account).firstResultOptional();
  }

  List<Staff> byAccounts(UUID schoolId, Collection<String> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : list("key.schoolId = ?1 and account in ?2", schoolId, accounts);
  }
}
