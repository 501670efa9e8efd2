package vn.hocbaso.gradebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** Who teaches a subject enters it, and nobody else does. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class TeachingAssignmentTest {

  private static final String ADMINISTRATOR = "qtt.an";
  private static final String HOMEROOM = "gv.lan";
  private static final String ENGLISH_TEACHER = "gv.binh";
  private static final String ENGLISH = "NGOAI_NGU_1";

  @Inject DataSource database;
  @Inject Clock clock;

  private TestClass group;

  @BeforeEach
  void classOfTheHomeroomTeacher() {
    group = TestClass.of(database, HOMEROOM, 4);
  }

  @Test
  void letsTheAssignedTeacherEnterHerSubjectAndSeeNothingElse() {
    assertThat(book(ENGLISH_TEACHER).read().statusCode()).isEqualTo(404);
    assign(ENGLISH, ENGLISH_TEACHER, today(), null).then().statusCode(200);

    UUID student = group.students().getFirst();
    book(ENGLISH_TEACHER).enter(student, ENGLISH + ".LEVEL", "T", 0).then().statusCode(200);
    List<String> columns = book(ENGLISH_TEACHER).read().jsonPath().getList("columns.subject");
    assertThat(columns).isNotEmpty().containsOnly(ENGLISH);
    book(ENGLISH_TEACHER)
        .read()
        .then()
        .body("students[0].result.overall", equalTo(null))
        .body("actions", equalTo(List.of("ENTER_GRADES", "EXPORT_SHEET", "IMPORT_SHEET")));
    book(ENGLISH_TEACHER).enter(student, "TOAN.LEVEL", "T", 0).then().statusCode(404);
    assertThat(book(ENGLISH_TEACHER).history(student, "TOAN.LEVEL").statusCode()).isEqualTo(404);
  }

  @Test
  void leavesTheHomeroomTeacherToReadTheSubjectButNotToEnterIt() {
    assign(ENGLISH, ENGLISH_TEACHER, today(), null).then().statusCode(200);
    UUID student = group.students().getFirst();
    book(HOMEROOM).enter(student, ENGLISH + ".LEVEL", "T", 0).then().statusCode(403);
    book(HOMEROOM).enter(student, "TOAN.LEVEL", "T", 0).then().statusCode(200);
    book(HOMEROOM)
        .enterMany(List.of(GradeBookClient.change(student, ENGLISH + ".TEST", "9", 0)))
        .then()
        .statusCode(200)
        .body("outcomes[0].outcome", equalTo("REFUSED"))
        .body("outcomes[0].problem.code", equalTo("GRADE_COLUMN_OF_ANOTHER_TEACHER"));
    assertThat(editable(HOMEROOM, ENGLISH + ".LEVEL")).isFalse();
    assertThat(editable(HOMEROOM, "TOAN.LEVEL")).isTrue();
  }

  @Test
  void keepsASubjectTeacherFromClosingAndFromIdentities() {
    assign(ENGLISH, ENGLISH_TEACHER, today(), null).then().statusCode(200);
    book(ENGLISH_TEACHER).close(0).then().statusCode(403);
    as(ENGLISH_TEACHER).get(classPath() + "/students").then().statusCode(403);
    as(ENGLISH_TEACHER).get(classPath() + "/year-records").then().statusCode(403);
  }

  @Test
  void letsASubstituteEnterOnlyWhileItLasts() {
    LocalDate today = today();
    assign(ENGLISH, ENGLISH_TEACHER, today.minusDays(9), today.minusDays(1))
        .then()
        .statusCode(200)
        .body("current", equalTo(false));
    assertThat(book(ENGLISH_TEACHER).read().statusCode()).isEqualTo(404);
    assign(ENGLISH, ENGLISH_TEACHER, today, today)
        .then()
        .statusCode(200)
        .body("current", equalTo(true));
    assertThat(book(ENGLISH_TEACHER).read().statusCode()).isEqualTo(200);
  }

  @Test
  void takesTheSubjectBackWhenTheAssignmentEnds() {
    Response made = assign(ENGLISH, ENGLISH_TEACHER, today().minusDays(30), null);
    String id = made.jsonPath().getString("id");
    end(id, made.getHeader("ETag"), today().minusDays(1)).then().statusCode(200);
    assertThat(book(ENGLISH_TEACHER).read().statusCode()).isEqualTo(404);
    book(HOMEROOM)
        .enter(group.students().getFirst(), ENGLISH + ".LEVEL", "T", 0)
        .then()
        .statusCode(200);
    end(id, made.getHeader("ETag"), today()).then().statusCode(412);
  }

  @Test
  void assignsTheSameOnlyOnce() {
    String first =
        assign(ENGLISH, ENGLISH_TEACHER, today(), null).then().extract().jsonPath().getString("id");
    String again =
        assign(ENGLISH, ENGLISH_TEACHER, today(), null).then().extract().jsonPath().getString("id");
    assertThat(again).isEqualTo(first);
    as(ADMINISTRATOR).get(path()).then().statusCode(200).body("items", hasSize(1));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assign("VAT_LI", ENGLISH_TEACHER, today(), null)
        .then()
        .statusCode(422)
        .body("code", equalTo("ASSIGNMENT_SUBJECT_UNKNOWN"));
    assign(ENGLISH, ENGLISH_TEACHER, today(), today().minusDays(1))
        .then()
        .statusCode(422)
        .body("code", equalTo("ASSIGNMENT_DAYS_REVERSED"));
    post(path(), body(ENGLISH, UUID.randomUUID(), today(), null), ADMINISTRATOR)
        .then()
        .statusCode(422)
        .body("code", equalTo("ASSIGNMENT_STAFF_UNKNOWN"));
  }

  @Test
  void letsNoTeacherAssignHerself() {
    UUID self = staff(HOMEROOM);
    post(path(), body(ENGLISH, self, today(), null), HOMEROOM).then().statusCode(403);
    as(HOMEROOM).get(path()).then().statusCode(403);
    as("qtt2.phuc").get(path()).then().statusCode(404);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private boolean editable(String account, String column) {
    return book(account)
        .read()
        .jsonPath()
        .getBoolean("columns.find { it.code == '" + column + "' }.editable");
  }

  private GradeBookClient book(String account) {
    return GradeBookClient.of(account, group);
  }

  private Response assign(
      String subject, String account, LocalDate first, @Nullable LocalDate last) {
    return post(path(), body(subject, staff(account), first, last), ADMINISTRATOR);
  }

  private Response end(String id, String entityTag, LocalDate day) {
    return as(ADMINISTRATOR)
        .header("If-Match", entityTag)
        .contentType(ContentType.JSON)
        .body(Map.of("lastDay", day.toString()))
        .post(path() + "/" + id + "/end");
  }

  private static Map<String, @Nullable Object> body(
      String subject, UUID staffId, LocalDate first, @Nullable LocalDate last) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("subject", subject);
    body.put("staffId", staffId.toString());
    body.put("firstDay", first.toString());
    body.put("lastDay", last == null ? null : last.toString());
    return body;
  }

  /** The member of staff behind an account, by the name that the session shows. */
  private UUID staff(String account) {
    String name = as(account).get("/api/v1/session").jsonPath().getString("fullName");
    return UUID.fromString(
        as(ADMINISTRATOR)
            .get(path())
            .jsonPath()
            .getString("staff.find { it.fullName == '" + name + "' }.id"));
  }

  private static Response post(String path, Object body, String account) {
    return as(account).contentType(ContentType.JSON).body(body).post(path);
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }

  private String path() {
    return classPath() + "/teaching-assignments";
  }

  private String classPath() {
    return "/api/v1/schools/" + group.schoolId() + "/classes/" + group.id();
  }
}
