package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.ActorDirectory;
import vn.hocbaso.access.ProvinceOfficer;
import vn.hocbaso.access.Role;

/** Finds the member of staff, with the classes that follow from it, behind an account. */
@ApplicationScoped
class StaffActors implements ActorDirectory {

  private final StaffMembers staff;
  private final ClassGroups classes;
  private final TeachingAssignments assignments;
  private final OfficeAccounts offices;
  private final Clock clock;

  @Inject
  StaffActors(
      StaffMembers staff,
      ClassGroups classes,
      TeachingAssignments assignments,
      OfficeAccounts offices,
      Clock clock) {
    this.staff = staff;
    this.offices = offices;
    this.classes = classes;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<Actor> find(String account, Set<String> tokenRoles) {
    Set<Role> roles = roles(tokenRoles);
    return staff.byAccount(account).map(member -> actor(member, roles));
  }

  @Override
  @Transactional
  public Map<String, String> fullNames(UUID schoolId, Collection<String> accounts) {
    return staff.byAccounts(schoolId, accounts).stream()
        .collect(
            Collectors.toUnmodifiableMap(Staff::account, member -> member.profile().fullName()));
  }

  @Override
  @Transactional
  public Optional<ProvinceOfficer> findOfficer(String account, Set<String> tokenRoles) {
    return roles(tokenRoles).contains(Role.PROVINCE_OFFICER)
        ? offices.officer(account)
        : Optional.empty();
  }

  private static Set<Role> roles(Set<String> tokenRoles) {
    return tokenRoles.stream()
        .flatMap(name -> Role.fromToken(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Actor actor(Staff member, Set<Role> roles) {
    SchoolKey key = member.key();
    return new Actor(
        member.account(),
        key.id(),
        key.schoolId(),
        roles,
        classes.ofHomeroom(key.schoolId(), key.id()).stream()
            .map(group -> group.key().id())
            .collect(Collectors.toUnmodifiableSet()),
        assignments.ofStaffOn(key.schoolId(), key.id(), LocalDate.now(clock)).stream()
            .collect(
                Collectors.groupingBy(
                    TeachingAssignment::classId,
                    Collectors.mapping(TeachingAssignment::subject, Collectors.toSet()))));
  }
}
