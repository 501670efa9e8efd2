package vn.hocbaso.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Knows which member of staff stands behind an account. The {@code school} capability answers. */
public interface ActorDirectory {

  /**
   * The actor behind an account.
   *
   * @param account sign-in name from the token
   * @param tokenRoles role names from the token; those that are not ours are ignored
   * @return empty when the account belongs to no member of staff
   */
  Optional<Actor> find(String account, Set<String> tokenRoles);

  /**
   * Who acts for the office of a province.
   *
   * @param account sign-in name from the token
   * @param tokenRoles role names from the token; that of an officer must be among them
   * @return empty for everybody else
   */
  Optional<ProvinceOfficer> findOfficer(String account, Set<String> tokenRoles);

  /** Full names of the members of staff of a school by account; accounts of nobody are left out. */
  Map<String, String> fullNames(UUID schoolId, Collection<String> accounts);
}
