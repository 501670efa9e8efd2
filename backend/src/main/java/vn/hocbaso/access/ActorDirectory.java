package vn.hocbaso.access;

import java.util.Optional;
import java.util.Set;

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
}
