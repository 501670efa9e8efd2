package vn.hocbaso;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.ApiSecurityTest.Operation;
import vn.hocbaso.record.RecordDesk;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/**
 * Every operation on things that exist: whoever may not do it is refused in the own school too. An
 * operation that is in no row of the table fails the test, so that nobody forgets to say whose it
 * is.
 */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class ApiRightsTest {

  private static final String ADMINISTRATOR = "qtt.an";
  private static final String TEACHER = RecordDesk.TEACHER;
  private static final String MANAGER = RecordDesk.MANAGER;
  private static final String SEAL_KEEPER = RecordDesk.SEAL_KEEPER;
  private static final String TEACHER_OF_ANOTHER_CLASS = "gv.hoa";
  private static final String OTHER_SCHOOL = "ht2.chi";
  private static final String OFFICE = "so.thao";

  private static final Set<String> NOBODY_OF_A_SCHOOL = Set.of();
  private static final Set<String> EVERYBODY = Set.of(ADMINISTRATOR, TEACHER, MANAGER, SEAL_KEEPER);
  private static final Set<String> BOOK_READERS = Set.of(ADMINISTRATOR, TEACHER, MANAGER);
  private static final Set<String> OFFICE_OF_SCHOOL = Set.of(ADMINISTRATOR, MANAGER);

  /** Who of a school may do what with a class of which {@link #TEACHER} is the homeroom teacher. */
  private static final Map<String, Set<String>> MAY =
      Stream.of(
              row(
                  NOBODY_OF_A_SCHOOL,
                  "listProvinceDates",
                  "setProvinceDates",
                  "removeProvinceDates",
                  "getExchangeClient",
                  "pushStaff",
                  "pushClasses",
                  "pushStudents",
                  "pushEnrolments",
                  "getProvinceRecordProtection"),
              row(Set.of(ADMINISTRATOR, MANAGER, SEAL_KEEPER), "getRecordProtection"),
              row(Set.of(SEAL_KEEPER), "renewRecordProtection"),
              row(Set.of(MANAGER), "listAuditEvents", "verifyAuditTrail", "verifyGradeHistory"),
              row(EVERYBODY, "getClassProgress", "listClasses", "getClass"),
              row(EVERYBODY, "getSubjectSigning"),
              row(BOOK_READERS, "listGradeBooks", "readGradeBook", "readGradeHistory"),
              row(Set.of(TEACHER), "enterGrade", "enterGrades", "closeGradeBook"),
              row(Set.of(TEACHER), "suggestComments"),
              row(Set.of(MANAGER), "reopenGradeBook", "decideOnStudent"),
              row(BOOK_READERS, "listStudents", "readStudyPlan"),
              row(OFFICE_OF_SCHOOL, "setStudyPlan", "setStudentStudy"),
              row(OFFICE_OF_SCHOOL, "listTeachingAssignments"),
              row(OFFICE_OF_SCHOOL, "assignTeacher", "endTeachingAssignment"),
              row(EVERYBODY, "listYearRecords", "getYearRecord"),
              row(EVERYBODY, "downloadYearRecordPdf", "downloadYearRecordXml"),
              row(EVERYBODY, "downloadYearRecordEvidence"),
              row(Set.of(ADMINISTRATOR, TEACHER), "createYearRecords", "reissueYearRecord"),
              row(Set.of(MANAGER), "returnYearRecord", "revokeYearRecord"),
              row(BOOK_READERS, "listCommentPhrases", "addCommentPhrase", "copyCommentPhrase"),
              row(OFFICE_OF_SCHOOL, "takeCommentStarterSet"),
              row(OFFICE_OF_SCHOOL, "changeCommentPhrase", "deleteCommentPhrase"),
              row(OFFICE_OF_SCHOOL, "listEntryWindows", "addEntryWindow"),
              row(OFFICE_OF_SCHOOL, "changeEntryWindow", "removeEntryWindow"),
              row(EVERYBODY, "listUnfinishedSigningBatches", "prepareSigningBatch"),
              row(EVERYBODY, "getSigningBatch", "authoriseSigningBatch", "listSigningKeys"),
              row(EVERYBODY, "getSigningOrder", "deliverSignatureValues", "cancelSigningBatch"),
              row(Set.of(TEACHER), "requestCorrection", "withdrawCorrection"),
              row(Set.of(MANAGER, TEACHER), "listCorrections", "readCorrection"),
              row(Set.of(MANAGER, TEACHER), "downloadCorrectionFile"),
              row(Set.of(MANAGER), "approveCorrection", "refuseCorrection", "countCorrections"),
              row(OFFICE_OF_SCHOOL, "lockColumn", "unlockColumn"),
              row(OFFICE_OF_SCHOOL, "checkClosing", "listSchoolClosings", "getSchoolClosing"),
              row(OFFICE_OF_SCHOOL, "listPromotions"),
              row(OFFICE_OF_SCHOOL, "listProgramGrants", "setProgramGrant"),
              row(Set.of(MANAGER), "startSchoolClosing"),
              row(BOOK_READERS, "exportGradeSheet"),
              row(Set.of(TEACHER), "checkGradeSheet", "getGradeImport", "confirmGradeImport"),
              row(Set.of(TEACHER), "downloadMarkedGradeSheet"),
              row(Set.of(ADMINISTRATOR), "checkStudentImport", "getStudentImport"),
              row(Set.of(ADMINISTRATOR), "confirmStudentImport"),
              row(Set.of(TEACHER, MANAGER), "getOwnSignatureImage", "setOwnSignatureImage"),
              row(Set.of(TEACHER, MANAGER), "removeOwnSignatureImage"),
              row(Set.of(SEAL_KEEPER), "getSealImage", "setSealImage", "removeSealImage"))
          .flatMap(row -> row.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Without a column there is nothing to find. */
  private static final Set<String> ASKS_FOR_MORE =
      Set.of("suggestComments", "downloadYearRecordEvidence");

  @Inject DataSource database;

  private final Map<String, String> place = new HashMap<>();

  private static Map<String, Set<String>> row(Set<String> accounts, String... operations) {
    return Stream.of(operations).collect(Collectors.toMap(one -> one, one -> accounts));
  }

  @BeforeEach
  void thingsThatExist() {
    TestClass group = TestClass.of(database, TEACHER, 4);
    RecordDesk.issue(group);
    String school = "/api/v1/schools/" + group.schoolId();
    place.put("schoolId", group.schoolId().toString());
    place.put("classId", group.id().toString());
    place.put("studentId", group.students().getFirst().toString());
    place.put("period", "CUOI_NAM");
    place.put("column", "TOAN.LEVEL");
    place.put("provinceCode", "92");
    place.put("schoolYear", "2025-2026");
    place.put(
        "recordId", String.valueOf(RecordDesk.of(MANAGER, group).records().getFirst().get("id")));
    place.put(
        "windowId",
        as(ADMINISTRATOR)
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "schoolYear",
                    "2025-2026",
                    "period",
                    "HK2",
                    "classId",
                    group.id(),
                    "span",
                    Map.of(
                        "opensAt", "2026-01-01T00:00:00Z",
                        "closesAt", "2026-01-02T00:00:00Z")))
            .post(school + "/entry-windows")
            .jsonPath()
            .getString("id"));
    place.put(
        "phraseId",
        as(ADMINISTRATOR).get(school + "/comment-phrases").jsonPath().getString("items[0].id"));
    assertThat(place.values()).doesNotContainNull();
  }

  @Test
  void everyOperationIsSomebodysAndNobodyElses() throws Exception {
    assertThat(operations())
        .extracting(Operation::id)
        .containsExactlyInAnyOrderElementsOf(MAY.keySet());
    for (Operation operation : operations()) {
      for (String account : EVERYBODY) {
        if (!MAY.getOrDefault(operation.id(), Set.of()).contains(account)) {
          refuses(account, operation);
        }
      }
    }
  }

  @Test
  void whoeverIsOfAnotherSchoolOrOfNoneIsRefusedEverything() throws Exception {
    for (Operation operation : operations()) {
      refuses(OTHER_SCHOOL, operation);
      if (!MAY.getOrDefault(operation.id(), Set.of()).isEmpty()) {
        refuses(OFFICE, operation);
      }
      if (!ApiSecurityTest.OPEN_TO_EVERY_PROGRAM.contains(operation.id())) {
        assertThat(send(given().auth().oauth2(Tokens.ofVendor()), operation))
            .as("vendor %s", operation)
            .isIn(403, 404);
      }
    }
  }

  @Test
  void aTeacherIsRefusedEverythingOfAnotherClass() throws Exception {
    for (Operation operation : operations()) {
      if (operation.path().contains("{classId}") || operation.path().contains("{recordId}")) {
        refuses(TEACHER_OF_ANOTHER_CLASS, operation);
      }
    }
  }

  /** The table is not a list of closed doors: some are seen to open. */
  @Test
  void whoeverMayReadIsLetIn() throws Exception {
    for (Operation operation : operations()) {
      boolean readable =
          operation.method().equals("GET") && !ASKS_FOR_MORE.contains(operation.id());
      if (readable && place.keySet().containsAll(operation.parts())) {
        for (String account : MAY.getOrDefault(operation.id(), Set.of())) {
          assertThat(send(as(account), operation))
              .as("%s %s", account, operation)
              .isNotIn(401, 403, 404);
        }
      }
    }
  }

  private void refuses(String account, Operation operation) {
    assertThat(send(as(account), operation)).as("%s %s", account, operation).isIn(403, 404);
  }

  private int send(RequestSpecification request, Operation operation) {
    return ApiSecurityTest.send(request, operation, place);
  }

  private static List<Operation> operations() throws Exception {
    return ApiSecurityTest.closed().stream()
        .filter(operation -> !ApiSecurityTest.OPEN_TO_EVERY_ACCOUNT.contains(operation.id()))
        .toList();
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }
}
