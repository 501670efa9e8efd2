package vn.hocbaso;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.Tokens;

/** Walks every operation of the contract: each one is closed unless it is public by design. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class ApiSecurityTest {

  /** The only operations that answer without an account. */
  private static final Set<String> PUBLIC =
      Set.of("verifyByCode", "verifyFile", "verifyFileReport", "hintSigningFinished");

  /** The only operations that any signed-in account may call, and what they answer. */
  static final Set<String> OPEN_TO_EVERY_ACCOUNT = Set.of("getSession");

  /** Tells a program which schools granted it something, be it none. */
  static final Set<String> OPEN_TO_EVERY_PROGRAM = Set.of("getExchangeClient");

  private static final String FOREIGN_SCHOOL = "9231207001";
  private static final String IN_FOREIGN_SCHOOL =
      " join school s on s.id = c.school_id where s.code = '" + FOREIGN_SCHOOL + "'";
  private static final String SPAN =
      "{\"opensAt\": \"2026-01-01T00:00:00Z\", \"closesAt\": \"2026-01-02T00:00:00Z\"}";
  private static final String ANY_ID = "00000000-0000-7000-8000-000000000001";

  @Inject DataSource database;

  @Test
  void answers401WithoutAccountOnEveryClosedOperation() throws Exception {
    for (Operation operation : closed()) {
      assertThat(send(given(), operation)).as(operation.toString()).isEqualTo(401);
    }
  }

  @Test
  void answers401ToAForgedToken() throws Exception {
    String token = Tokens.of("gv.lan");
    String forged = token.substring(0, token.length() - 6) + "AAAAAA";
    for (Operation operation : closed()) {
      assertThat(send(given().auth().oauth2(forged), operation))
          .as(operation.toString())
          .isEqualTo(401);
    }
  }

  @Test
  void hidesEverySchoolFromAVendorProgramWithoutRights() throws Exception {
    hidesEverySchoolFrom(Tokens.ofVendor(), OPEN_TO_EVERY_PROGRAM);
  }

  @Test
  void hidesEverySchoolFromTheOfficeOfTheProvince() throws Exception {
    hidesEverySchoolFrom(Tokens.of("so.thao"), Set.of());
  }

  private static void hidesEverySchoolFrom(String token, Set<String> open) throws Exception {
    for (Operation operation : closed()) {
      if (!OPEN_TO_EVERY_ACCOUNT.contains(operation.id()) && !open.contains(operation.id())) {
        assertThat(send(given().auth().oauth2(token), operation))
            .as(operation.toString())
            .isIn(403, 404);
      }
    }
  }

  @Test
  void hidesWhatDoesNotExistFromEveryRole() throws Exception {
    hidesFromEveryRole(Map.of(), operation -> true, 404);
  }

  @Test
  void hidesAForeignSchoolFromEveryRole() throws Exception {
    hidesFromEveryRole(
        Map.of(
            "schoolId", one("select id from school where code = '" + FOREIGN_SCHOOL + "'"),
            "classId", one("select c.id from class_group c" + IN_FOREIGN_SCHOOL),
            "studentId", one("select c.id from student c" + IN_FOREIGN_SCHOOL)),
        operation -> true,
        404);
  }

  /** 403 where the role may not do it in any class, whether there is such a class or not. */
  @Test
  void hidesAForeignClassBehindTheOwnSchoolFromEveryRole() throws Exception {
    hidesFromEveryRole(
        Map.of(
            "schoolId", one("select school_id from staff where account = 'gv.lan'"),
            "classId", one("select c.id from class_group c" + IN_FOREIGN_SCHOOL),
            "studentId", one("select c.id from student c" + IN_FOREIGN_SCHOOL)),
        operation -> operation.path().contains("{classId}"),
        403,
        404);
  }

  private static void hidesFromEveryRole(
      Map<String, String> place, Predicate<Operation> which, Integer... answers) throws Exception {
    List<Operation> operations =
        closed().stream()
            .filter(operation -> !OPEN_TO_EVERY_ACCOUNT.contains(operation.id()))
            .filter(which)
            .toList();
    assertThat(operations).isNotEmpty();
    for (String account : List.of("qtt.an", "gv.lan", "ht.minh", "vt.thu")) {
      for (Operation operation : operations) {
        assertThat(send(given().auth().oauth2(Tokens.of(account)), operation, place))
            .as("%s %s", account, operation)
            .isIn((Object[]) answers);
      }
    }
  }

  private String one(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet row = connection.createStatement().executeQuery(query + " limit 1")) {
      assertThat(row.next()).as(query).isTrue();
      return row.getString(1);
    }
  }

  @Test
  void refusesAChangeWithACookieFromAnotherSite() {
    given()
        .cookie("q_session", "anything")
        .post("/api/v1/schools/" + ANY_ID + "/student-imports")
        .then()
        .statusCode(403);
  }

  private static int send(RequestSpecification request, Operation operation) {
    return send(request, operation, Map.of());
  }

  static int send(RequestSpecification request, Operation operation, Map<String, String> place) {
    String path = operation.path();
    for (Map.Entry<String, String> part : place.entrySet()) {
      path = path.replace("{" + part.getKey() + "}", part.getValue());
    }
    path = path.replaceAll("\\{[^}]+}", ANY_ID);
    if (!operation.method().equals("GET")) {
      request.header("If-Match", "\"1\"");
      if (operation.multipart()) {
        request.multiPart("file", "list.xlsx", new byte[] {1}).multiPart("schoolYear", "2026-2027");
      } else if (operation.sample() != null) {
        request.contentType("application/json").body(operation.sample());
      }
    } else {
      request.queryParam("schoolYear", "2026-2027");
    }
    return request.request(operation.method(), path).statusCode();
  }

  static List<Operation> closed() throws Exception {
    JsonNode document =
        new ObjectMapper().readTree(given().get("/q/openapi?format=json").asByteArray());
    List<Operation> operations = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                Operation.of(path.getKey(), method.getKey(), method.getValue()))));
    assertThat(operations).hasSizeGreaterThan(15);
    assertThat(operations).extracting(Operation::id).containsAll(PUBLIC).doesNotHaveDuplicates();
    return operations.stream().filter(operation -> !PUBLIC.contains(operation.id())).toList();
  }

  /** One operation of the contract, with a body that passes validation. */
  record Operation(
      String id, String method, String path, boolean multipart, @Nullable String sample) {

    /** Names of the parts of the path that stand for something. */
    Set<String> parts() {
      return java.util.regex.Pattern.compile("\\{([^}]+)}")
          .matcher(path)
          .results()
          .map(part -> part.group(1))
          .collect(java.util.stream.Collectors.toSet());
    }

    static Operation of(String path, String method, JsonNode described) {
      JsonNode content = described.path("requestBody").path("content");
      String id = described.path("operationId").asText();
      return new Operation(
          id,
          method.toUpperCase(java.util.Locale.ROOT),
          path,
          content.has("multipart/form-data"),
          content.has("application/json") ? sampleOf(id) : null);
    }

    /** Authorisation comes before validation in every operation, so a harmless body will do. */
    private static String sampleOf(String id) {
      return switch (id) {
        case "returnYearRecord", "revokeYearRecord", "reopenGradeBook" ->
            "{\"reason\": \"a reason\"}";
        case "startSchoolClosing" -> "{\"schoolYear\": \"2025-2026\", \"period\": \"YEAR\"}";
        case "pushStaff", "pushClasses", "pushStudents", "pushEnrolments" -> "[{\"data\": {}}]";
        case "setProgramGrant" -> "{\"scopes\": []}";
        case "refuseCorrection" -> "{\"answer\": \"a reason\"}";
        case "addEntryWindow" ->
            "{\"schoolYear\": \"2025-2026\", \"period\": \"HK1\", \"span\": " + SPAN + "}";
        case "changeEntryWindow", "setProvinceDates" -> SPAN;
        case "assignTeacher" ->
            "{\"subject\": \"TOAN\", \"staffId\": \"%s\", \"firstDay\": \"2026-09-05\"}"
                .formatted(ANY_ID);
        case "addCommentPhrase" ->
            "{\"shared\": true, \"phrase\": {\"text\": \"{tên} chăm học.\"}}";
        case "changeCommentPhrase" -> "{\"text\": \"{tên} chăm học.\"}";
        case "setStudyPlan" ->
            "{\"choices\": {\"electives\": [], \"topics\": [], \"optional\": []}, \"lessons\": []}";
        case "setStudentStudy" -> "{\"exemptions\": [], \"basis\": \"CURRICULUM\"}";
        case "endTeachingAssignment" -> "{\"lastDay\": \"2026-09-05\"}";
        case "prepareSigningBatch" ->
            "{\"action\": \"ISSUE\", \"records\": [{\"id\": \"%s\", \"version\": 1}]}"
                .formatted(ANY_ID);
        case "authoriseSigningBatch" -> "{\"pin\": \"123456\"}";
        case "deliverSignatureValues" ->
            "{\"orderId\": \"%s\", \"values\": [{\"id\": \"%s\", \"value\": \"AAAA\"}]}"
                .formatted(ANY_ID, ANY_ID);
        case "confirmGradeImport" -> "{\"forced\": [], \"emptying\": false}";
        case "enterGrade" -> "{\"value\": \"T\"}";
        case "enterGrades" ->
            "{\"changes\": [{\"studentId\": \"%s\", \"column\": \"TOAN.LEVEL\", \"value\": \"T\","
                .concat(" \"version\": 0}]}")
                .formatted(ANY_ID);
        default -> "{}";
      };
    }
  }
}
