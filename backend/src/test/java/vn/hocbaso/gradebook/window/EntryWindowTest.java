package vn.hocbaso.gradebook.window;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** Values are taken between two moments, and the school says between which. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class EntryWindowTest {

  private static final String TEACHER = "gv.binh";
  private static final String ADMINISTRATOR = "qtt.an";
  private static final Duration DAY = Duration.ofDays(1);

  @Inject DataSource database;
  @Inject Clock clock;

  private TestClass group;
  private UUID student;
  private GradeBookClient book;

  @BeforeEach
  void newClass() {
    group = TestClass.of(database, TEACHER, 4);
    student = group.students().getFirst();
    book = GradeBookClient.of(TEACHER, group);
  }

  @Test
  void takesValuesInsideAWindowAndNoneOutside() {
    Response open = add(ADMINISTRATOR, null, -1, 1);
    open.then().statusCode(200);
    book.enter(student, "TOAN.TEST", "9", 0).then().statusCode(200);

    change(open, -2, -1).then().statusCode(200);

    book.enter(student, "TOAN.TEST", "8", 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_WINDOW_CLOSED"));
    book.read()
        .then()
        .body("columns.find { it.code == 'TOAN.TEST' }.shut", containsString("đến trước"))
        .body("students[0].cells['TOAN.TEST'].value", equalTo("9"));
    book.in("CUOI_HK1").enter(student, "TOAN.TEST", "7", 0).then().statusCode(200);
  }

  @Test
  void refusesTheLateCellsOfABatchAndSaysWhy() {
    add(ADMINISTRATOR, "TOAN", -2, -1).then().statusCode(200);
    book.enterMany(List.of(cell("TOAN.TEST"), cell("TIENG_VIET.TEST")))
        .then()
        .statusCode(200)
        .body("outcomes.outcome", equalTo(List.of("REFUSED", "SAVED")))
        .body("outcomes[0].problem.code", equalTo("GRADE_WINDOW_CLOSED"));
    book.read()
        .then()
        .body("columns.find { it.code == 'TOAN.TEST' }.shut", notNullValue())
        .body("columns.find { it.code == 'TIENG_VIET.TEST' }.shut", nullValue());
  }

  @Test
  void isSetByAdministratorAndManagerOfTheSchoolAlone() {
    add(TEACHER, null, -1, 1).then().statusCode(403);
    add("qtt2.phuc", null, -1, 1).then().statusCode(404);
    add("ht.minh", null, -1, 1).then().statusCode(200);
    as(TEACHER).get(path()).then().statusCode(403);
    as(ADMINISTRATOR)
        .queryParam("schoolYear", year())
        .get(path())
        .then()
        .statusCode(200)
        .body("items.classId", hasItem(group.id().toString()))
        .body("subjects.find { it.code == 'KHOA_HOC' }.classIds", hasItem(group.id().toString()))
        .body(
            "subjects.find { it.code == 'KH_TU_NHIEN' }.classIds",
            not(hasItem(group.id().toString())));
  }

  @Test
  void isSetOnceForAScopeAndChangedByWhoeverSawIt() {
    Response first = add(ADMINISTRATOR, null, -1, 1);
    add(ADMINISTRATOR, null, -1, 2)
        .then()
        .statusCode(409)
        .body("code", equalTo("ENTRY_WINDOW_EXISTS"));
    change(first, -1, 3).then().statusCode(200).body("version", equalTo(1));
    change(first, -1, 4).then().statusCode(412).body("present.version", equalTo(1));
    as(ADMINISTRATOR)
        .header("If-Match", "\"1\"")
        .delete(path() + "/" + first.jsonPath().getString("id"))
        .then()
        .statusCode(204);
    change(first, -1, 4).then().statusCode(404);
  }

  @Test
  void refusesWhatCannotBe() {
    add(ADMINISTRATOR, null, 1, 1)
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_WINDOW_REVERSED"));
    post(ADMINISTRATOR, body("HK9", null, -1, 1))
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_WINDOW_PERIOD_UNKNOWN"));
    Map<String, @Nullable Object> foreign = body("CUOI_NAM", null, -1, 1);
    foreign.put("classId", new UUID(0, 1));
    post(ADMINISTRATOR, foreign)
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_WINDOW_CLASS_UNKNOWN"));
    add(ADMINISTRATOR, "VAT_LI", -1, 1)
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_WINDOW_SUBJECT_UNKNOWN"));
  }

  @Test
  void namesEveryFaultWithItsPlaceAtOnce() {
    Map<String, @Nullable Object> wrong = body("HK9", null, 1, -1);
    wrong.put("classId", new UUID(0, 1));
    post(ADMINISTRATOR, wrong)
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_WINDOW_PERIOD_UNKNOWN"))
        .body("violations.pointer", equalTo(List.of("/period", "/classId", "/span/closesAt")))
        .body("violations[2].code", equalTo("ENTRY_WINDOW_REVERSED"))
        .body("violations[2].message", containsString("kết thúc"));
  }

  private Map<String, @Nullable Object> cell(String column) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("studentId", student);
    change.put("column", column);
    change.put("value", "9");
    change.put("version", 0);
    return change;
  }

  private Response add(String account, @Nullable String subject, int fromDays, int untilDays) {
    return post(account, body("CUOI_NAM", subject, fromDays, untilDays));
  }

  private Map<String, @Nullable Object> body(
      String period, @Nullable String subject, int fromDays, int untilDays) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("schoolYear", year());
    body.put("period", period);
    body.put("classId", group.id());
    body.put("subject", subject);
    body.put("span", span(fromDays, untilDays));
    return body;
  }

  private Map<String, Object> span(int fromDays, int untilDays) {
    Instant now = clock.instant();
    return Map.of(
        "opensAt", now.plus(DAY.multipliedBy(fromDays)).toString(),
        "closesAt", now.plus(DAY.multipliedBy(untilDays)).toString());
  }

  private Response post(String account, Map<String, @Nullable Object> body) {
    return as(account).contentType(ContentType.JSON).body(body).post(path());
  }

  private Response change(Response window, int fromDays, int untilDays) {
    return as(ADMINISTRATOR)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + window.jsonPath().getLong("version") + "\"")
        .body(span(fromDays, untilDays))
        .put(path() + "/" + window.jsonPath().getString("id"));
  }

  private String year() {
    String year = book.read().jsonPath().getString("schoolYear");
    assertThat(year).isNotNull();
    return year;
  }

  private String path() {
    return "/api/v1/schools/" + group.schoolId() + "/entry-windows";
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }
}
