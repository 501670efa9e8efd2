package vn.hocbaso.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {

  private static final UUID SCHOOL = UUID.randomUUID();
  private static final UUID OTHER_SCHOOL = UUID.randomUUID();
  private static final UUID OWN_CLASS = UUID.randomUUID();
  private static final UUID OTHER_CLASS = UUID.randomUUID();

  private static final Actor TEACHER =
      new Actor("gv", UUID.randomUUID(), SCHOOL, Set.of(Role.TEACHER), Set.of(OWN_CLASS));
  private static final Actor MANAGER =
      new Actor("ht", UUID.randomUUID(), SCHOOL, Set.of(Role.MANAGER), Set.of());
  private static final Actor NOBODY =
      new Actor("nn", UUID.randomUUID(), SCHOOL, Set.of(), Set.of());

  @Test
  void letsATeacherEnterGradesInHerOwnClassOnly() {
    assertThat(allows(TEACHER, Permission.ENTER_GRADES, SCHOOL, OWN_CLASS)).isTrue();
    assertThat(allows(TEACHER, Permission.ENTER_GRADES, SCHOOL, OTHER_CLASS)).isFalse();
  }

  @Test
  void hidesOtherClassesFromATeacherButNotFromAManager() {
    assertThat(AccessPolicy.reaches(TEACHER, Place.classOf(SCHOOL, OTHER_CLASS))).isFalse();
    assertThat(AccessPolicy.reaches(MANAGER, Place.classOf(SCHOOL, OTHER_CLASS))).isTrue();
  }

  @Test
  void keepsEverybodyInsideTheirSchool() {
    for (Permission permission : Permission.values()) {
      assertThat(allows(MANAGER, permission, OTHER_SCHOOL, OWN_CLASS)).isFalse();
      assertThat(allows(TEACHER, permission, OTHER_SCHOOL, OWN_CLASS)).isFalse();
    }
  }

  @Test
  void givesNothingToAnAccountWithoutRole() {
    for (Permission permission : Permission.values()) {
      assertThat(allows(NOBODY, permission, SCHOOL, OWN_CLASS)).isFalse();
      assertThat(AccessPolicy.allows(NOBODY, permission, Place.school(SCHOOL))).isFalse();
    }
  }

  @Test
  void letsAManagerRevokeButNotEnterGrades() {
    assertThat(allows(MANAGER, Permission.REVOKE_YEAR_RECORD, SCHOOL, OWN_CLASS)).isTrue();
    assertThat(allows(MANAGER, Permission.ENTER_GRADES, SCHOOL, OWN_CLASS)).isFalse();
  }

  private static boolean allows(Actor actor, Permission permission, UUID school, UUID group) {
    return AccessPolicy.allows(actor, permission, Place.classOf(school, group));
  }
}
