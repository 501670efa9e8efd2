package vn.hocbaso.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: an account of a school, as far as rights are concerned.
 *
 * @param account sign-in name, the one that the trail remembers
 * @param staffId member of staff behind the account
 * @param schoolId the one school that the account belongs to
 * @param roles what the account is there
 * @param homeroomClasses classes whose homeroom teacher it is
 */
public record Actor(
    String account, UUID staffId, UUID schoolId, Set<Role> roles, Set<UUID> homeroomClasses) {

  /** Copies the sets so that rights cannot grow afterwards. */
  public Actor {
    roles = Set.copyOf(roles);
    homeroomClasses = Set.copyOf(homeroomClasses);
  }

  /** Whether the account holds the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
