package vn.hocbaso.school;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demonstration province as its file describes it; every person in it is invented. */
record DemonstrationFile(
    String note,
    Unit province,
    List<Officer> officers,
    List<Unit> communes,
    List<DemonstrationSchool> schools) {

  /** A province or commune. */
  record Unit(String code, String name) {}

  /** Somebody of the office of the province. */
  record Officer(String account, String fullName, List<String> roles) {}

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

  /**
   * A class.
   *
   * @param educationKind GDTX; null for general education
   * @param assignments who teaches what; null when the homeroom teacher teaches everything
   * @param study what the class and its students study, for whoever keeps study plans
   * @param books what its grade books hold, for whoever keeps grade books
   */
  record Group(
      String name,
      int grade,
      @Nullable String educationKind,
      @Nullable String homeroomStaffCode,
      @Nullable List<Duty> assignments,
      @Nullable JsonNode study,
      @Nullable JsonNode books,
      List<Pupil> students) {}

  /**
   * A teaching assignment from the first day of the school year, or only between two days of it.
   */
  record Duty(
      String subject,
      String staffCode,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay) {}

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
