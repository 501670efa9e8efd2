package vn.hocbaso.access;

import java.util.Map;
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
 * @param taughtSubjects codes of the subjects that it teaches today, by class
 */
public record Actor(
    String account,
    UUID staffId,
    UUID schoolId,
    Set<Role> roles,
    Set<UUID> homeroomClasses,
    Map<UUID, Set<String>> taughtSubjects) {

  /** Copies the sets so that rights cannot grow afterwards. */
  public Actor {
    roles = Set.copyOf(roles);
    homeroomClasses = Set.copyOf(homeroomClasses);
    taughtSubjects = Map.copyOf(taughtSubjects);
  }

  /** Whether it teaches the subject to the class today. */
  public boolean teaches(UUID classId, String subject) {
    return taughtSubjects.getOrDefault(classId, Set.of()).contains(subject);
  }

  /** Whether the account holds the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
