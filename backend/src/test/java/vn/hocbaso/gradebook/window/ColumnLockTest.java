package vn.hocbaso.gradebook.window;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** A single column, such as the mid-term test of mathematics, is locked before the closing. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class ColumnLockTest {

  private static final String TEACHER = "gv.binh";
  private static final String ADMINISTRATOR = "qtt.an";

  @Inject DataSource database;

  private TestClass group;
  private UUID student;
  private GradeBookClient book;

  @BeforeEach
  void openTerm() {
    group = TestClass.of(database, TEACHER, 6);
    student = group.students().getFirst();
    book = GradeBookClient.of(TEACHER, group).in("HK1");
  }

  @Test
  void keepsValuesOutOfThatColumnOfThatBookAlone() {
    lock(ADMINISTRATOR, "TOAN.GK").then().statusCode(204);

    book.enterMany(
            List.of(
                GradeBookClient.change(student, "TOAN.GK", "8", 0),
                GradeBookClient.change(student, "TOAN.CK", "8", 0),
                GradeBookClient.change(student, "NGU_VAN.GK", "8", 0)))
        .then()
        .statusCode(200)
        .body("outcomes.outcome", contains("REFUSED", "SAVED", "SAVED"))
        .body("outcomes[0].problem.code", equalTo("GRADE_WINDOW_CLOSED"));
    book.enter(student, "TOAN.GK", "8", 0).then().statusCode(409);
    book.in("HK2").enter(student, "TOAN.GK", "8", 0).then().statusCode(200);
    book.read()
        .then()
        .body("columns.find { it.code == 'TOAN.GK' }.locked", equalTo(true))
        .body("columns.find { it.code == 'TOAN.GK' }.shut", notNullValue())
        .body("columns.find { it.code == 'TOAN.CK' }.locked", equalTo(false))
        .body("columns.find { it.code == 'TOAN.CK' }.shut", nullValue());
  }

  @Test
  void isTakenAwayAgain() {
    lock("ht.minh", "TOAN.GK").then().statusCode(204);
    lock("ht.minh", "TOAN.GK").then().statusCode(204);
    windows().body(ofClass("size()"), equalTo(1));
    unlock("ht.minh", "TOAN.GK").then().statusCode(204);
    unlock("ht.minh", "TOAN.GK").then().statusCode(204);
    windows().body(ofClass("size()"), equalTo(0));
    book.enter(student, "TOAN.GK", "8", 0).then().statusCode(200);
  }

  @Test
  void isForAdministratorAndManagerOfTheSchool() {
    lock(TEACHER, "TOAN.GK").then().statusCode(403);
    lock("ht2.chi", "TOAN.GK").then().statusCode(404);
    unlock(TEACHER, "TOAN.GK").then().statusCode(403);
    lock(ADMINISTRATOR, "HOA_HOC.GK").then().statusCode(404);
    GradeBookClient.of("ht.minh", group)
        .in("HK1")
        .read()
        .then()
        .body("actions", hasItem("LOCK_COLUMNS"));
    book.read().then().body("actions", not(hasItem("LOCK_COLUMNS")));
  }

  @Test
  void isNoMatterOfAClosedBook() {
    group.students().forEach(each -> book.fillTerm(each, "8", Map.of()));
    lock(ADMINISTRATOR, "TOAN.GK").then().statusCode(204);
    book.close(0).then().statusCode(200);
    lock(ADMINISTRATOR, "TOAN.CK")
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_BOOK_CLOSED"));
  }

  @Test
  void isSetOnceByTwoAtOnce() {
    List<CompletableFuture<Integer>> both =
        Stream.of(ADMINISTRATOR, "ht.minh")
            .map(
                account ->
                    CompletableFuture.supplyAsync(() -> lock(account, "TOAN.GK").statusCode()))
            .toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsOnly(204);
    windows().body(ofClass("size()"), equalTo(1));
  }

  @Test
  void aWindowOfAColumnIsNoWindowOfASubject() {
    as(ADMINISTRATOR)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "schoolYear",
                year(),
                "period",
                "HK1",
                "classId",
                group.id(),
                "subject",
                "TOAN",
                "column",
                "TOAN.GK",
                "span",
                Map.of("opensAt", "2026-01-01T00:00:00Z", "closesAt", "2026-01-02T00:00:00Z")))
        .post("/api/v1/schools/" + group.schoolId() + "/entry-windows")
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_WINDOW_TOO_NARROW"));
  }

  private Response lock(String account, String column) {
    return as(account).put(path(column));
  }

  private Response unlock(String account, String column) {
    return as(account).delete(path(column));
  }

  private ValidatableResponse windows() {
    return as(ADMINISTRATOR)
        .queryParam("schoolYear", year())
        .get("/api/v1/schools/" + group.schoolId() + "/entry-windows")
        .then()
        .statusCode(200);
  }

  /** The windows of this class, which has none but those of the column. */
  private String ofClass(String what) {
    return "items.findAll { it.classId == '" + group.id() + "' }." + what;
  }

  private String year() {
    return String.valueOf(book.read().jsonPath().getString("schoolYear"));
  }

  private String path(String column) {
    return "/api/v1/schools/%s/classes/%s/grade-books/HK1/columns/%s/lock"
        .formatted(group.schoolId(), group.id(), column);
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }
}
