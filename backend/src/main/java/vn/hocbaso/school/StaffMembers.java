package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<Staff, SchoolKey> {

  /** The profiles of several members of staff; an absent id is nobody's. */
  Map<UUID, StaffProfile> byIds(UUID schoolId, List<@Nullable UUID> ids) {
    Map<UUID, StaffProfile> found = new HashMap<>();
    List<UUID> wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
    if (!wanted.isEmpty()) {
      list("key.schoolId = ?1 and key.id in ?2", schoolId, wanted)
          .forEach(member -> found.put(member.key().id(), member.profile()));
    }
    return found;
  }

  List<Staff> ofSchool(UUID schoolId) {
    return list("key.schoolId = ?1 order by fullName, staffCode", schoolId);
  }

  Optional<Staff> byAccount(String account) {
    return find("account", account).firstResultOptional();
  }

  List<Staff> byPersonalId(UUID schoolId, String personalIdNumber) {
    return list("key.schoolId = ?1 and personalIdNumber = ?2", schoolId, personalIdNumber);
  }

  List<Staff> byAccounts(UUID schoolId, Collection<String> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : list("key.schoolId = ?1 and account in ?2", schoolId, accounts);
  }
}
