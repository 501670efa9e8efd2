package vn.hocbaso.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demonstration province as its file describes it; every person in it is invented. */
record DemonstrationFile(
    String note, Unit province, List<Unit> communes, List<DemonstrationSchool> schools) {

  /** A province or commune. */
  record Unit(String code, String name) {}

  /** A school with its people. */
  record DemonstrationSchool(
      String code,
      String name,
      String communeCode,
      String address,
      String taxCode,
      List<Member> staff,
      List<Group> classes) {}

  /** A member of staff; roles and passwords are Keycloak's. */
  record Member(
      String staffCode,
      String fullName,
      String personalIdNumber,
      String position,
      String account,
      List<String> roles) {}

  /** A class. */
  record Group(String name, int grade, @Nullable String homeroomStaffCode, List<Pupil> students) {}

  /** A student. */
  record Pupil(
      String studentCode,
      String fullName,
      LocalDate dateOfBirth,
      Sex sex,
      String ethnicity,
      String nationality,
      Citizenship citizenship,
      @Nullable String personalIdNumber,
      List<IdentityDocument> documents,
      @Nullable String placeOfBirth,
      String enrolmentStatus) {

    StudentDetails details() {
      return new StudentDetails(
          studentCode,
          fullName,
          dateOfBirth,
          sex,
          ethnicity,
          citizenship,
          nationality,
          personalIdNumber,
          documents.stream().findFirst().orElse(null),
          placeOfBirth);
    }
  }
}
