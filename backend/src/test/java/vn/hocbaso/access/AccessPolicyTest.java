package vn.hocbaso.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {

  private static final UUID SCHOOL = UUID.randomUUID();
  private static final UUID OTHER_SCHOOL = UUID.randomUUID();
  private static final UUID OWN_CLASS = UUID.randomUUID();
  private static final UUID OTHER_CLASS = UUID.randomUUID();

  private static final Actor TEACHER =
      new Actor("gv", UUID.randomUUID(), SCHOOL, Set.of(Role.TEACHER), Set.of(OWN_CLASS), Map.of());
  private static final Actor MANAGER =
      new Actor("ht", UUID.randomUUID(), SCHOOL, Set.of(Role.MANAGER), Set.of(), Map.of());
  private static final Actor SUBJECT_TEACHER =
      new Actor(
          "gvbm",
          UUID.randomUUID(),
          SCHOOL,
          Set.of(Role.TEACHER),
          Set.of(),
          Map.of(OWN_CLASS, Set.of("NGOAI_NGU_1")));
  private static final Actor NOBODY =
      new Actor("nn", UUID.randomUUID(), SCHOOL, Set.of(), Set.of(), Map.of());

  @Test
  void letsAnOfficerBoundEntryInTheOwnProvinceAndDoNothingElse() {
    ProvinceOfficer officer = new ProvinceOfficer("so", "Sở", UUID.randomUUID(), "92", "Cần Thơ");
    assertThat(AccessPolicy.allows(officer, Permission.SET_PROVINCE_DATES, "92")).isTrue();
    assertThat(AccessPolicy.allows(officer, Permission.SET_PROVINCE_DATES, "79")).isFalse();
    assertThat(AccessPolicy.allows(officer, Permission.SET_ENTRY_WINDOWS, "92")).isFalse();
    Actor staff =
        new Actor(
            "ht",
            UUID.randomUUID(),
            SCHOOL,
            Set.of(Role.MANAGER, Role.PROVINCE_OFFICER),
            Set.of(),
            Map.of());
    assertThat(AccessPolicy.allows(staff, Permission.SET_PROVINCE_DATES, Place.school(SCHOOL)))
        .isFalse();
  }

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
  void letsASubjectTeacherEnterHerSubjectAndNoOther() {
    assertThat(allowsSubject(SUBJECT_TEACHER, "NGOAI_NGU_1", true)).isTrue();
    assertThat(allowsSubject(SUBJECT_TEACHER, "TOAN", false)).isFalse();
    assertThat(allows(SUBJECT_TEACHER, Permission.READ_GRADE_BOOK, SCHOOL, OWN_CLASS)).isTrue();
    assertThat(allows(SUBJECT_TEACHER, Permission.READ_GRADE_BOOK, SCHOOL, OTHER_CLASS)).isFalse();
  }

  @Test
  void leavesToTheHomeroomTeacherWhatNobodyIsAssignedTo() {
    assertThat(allowsSubject(TEACHER, "TOAN", false)).isTrue();
    assertThat(allowsSubject(TEACHER, "NGOAI_NGU_1", true)).isFalse();
  }

  @Test
  void keepsASubjectTeacherFromWhatIsTheHomeroomTeachers() {
    for (Permission permission :
        List.of(
            Permission.CLOSE_GRADE_BOOK,
            Permission.READ_STUDENTS,
            Permission.READ_RESULTS,
            Permission.CREATE_YEAR_RECORDS,
            Permission.READ_YEAR_RECORD,
            Permission.SIGN_AS_HOMEROOM_TEACHER)) {
      assertThat(allows(SUBJECT_TEACHER, permission, SCHOOL, OWN_CLASS))
          .as(permission.name())
          .isFalse();
    }
  }

  private static boolean allowsSubject(Actor actor, String subject, boolean assigned) {
    return AccessPolicy.allows(
        actor, Permission.ENTER_GRADES, Place.subjectOf(SCHOOL, OWN_CLASS, subject, assigned));
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
