package vn.hocbaso.gradebook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/**
 * Who may do what with the grade book of a class whose homeroom teacher is {@code gv.binh}. The
 * accounts {@code ht2.chi} and {@code gv2.dao} belong to another school.
 */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class GradeBookRightsTest {

  private static final String MARK = "TOAN.TEST";

  @Inject DataSource database;

  private TestClass group;
  private UUID student;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, "gv.binh", 4);
    student = group.students().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "gv.binh,200",
    "ht.minh,200",
    "qtt.an,200",
    "vt.thu,403",
    "gv.lan,404",
    "ht2.chi,404",
    "gv2.dao,404"
  })
  void letsHomeroomTeacherManagerAndAdministratorRead(String account, int status) {
    as(account).read().then().statusCode(status);
    as(account).history(student, MARK).then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({
    "gv.binh,200",
    "ht.minh,403",
    "qtt.an,403",
    "vt.thu,403",
    "gv.lan,404",
    "gv2.dao,404"
  })
  void letsOnlyTheHomeroomTeacherEnter(String account, int status) {
    as(account).enter(student, MARK, "8", 0).then().statusCode(status);
    Response batch =
        as(account).enterMany(List.of(GradeBookClient.change(student, "TOAN.LEVEL", "T", 0)));
    batch.then().statusCode(status);
    as("gv.binh")
        .history(student, MARK)
        .then()
        .body("items.size()", equalTo(status == 200 ? 1 : 0));
  }

  @ParameterizedTest
  @CsvSource({"gv.binh,409", "ht.minh,403", "qtt.an,403", "vt.thu,403", "gv.lan,404"})
  void letsOnlyTheHomeroomTeacherClose(String account, int status) {
    as(account).close(0).then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({
    "ht.minh,200",
    "pht.tuyet,200",
    "gv.binh,403",
    "qtt.an,403",
    "vt.thu,403",
    "gv.lan,404",
    "ht2.chi,404"
  })
  void letsOnlyManagersReopen(String account, int status) {
    as("gv.binh").fill(group);
    as("gv.binh").close(0).then().statusCode(200);

    as(account).reopen(1, "Sửa điểm Toán nhập nhầm").then().statusCode(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ht.minh", "qtt.an"})
  void offersReadersOfAnOpenBookNothingButLocksAndTheFile(String account) {
    as(account).read().then().body("actions", contains("LOCK_COLUMNS", "EXPORT_SHEET"));
  }

  @Test
  void offersEachWhatTheGuardWouldLetPass() {
    as("gv.binh")
        .read()
        .then()
        .body("actions", contains("ENTER_GRADES", "CLOSE", "EXPORT_SHEET", "IMPORT_SHEET"));
    as("gv.binh").fill(group);
    as("gv.binh")
        .close(0)
        .then()
        .body("actions", contains("REQUEST_CORRECTION", "CREATE_YEAR_RECORDS", "EXPORT_SHEET"));
    as("ht.minh").read().then().body("actions", contains("REOPEN", "EXPORT_SHEET"));
    as("qtt.an").read().then().body("actions", contains("CREATE_YEAR_RECORDS", "EXPORT_SHEET"));
  }

  @Test
  void answersClassesThatDoNotExistLikeThoseOutOfReach() {
    new GradeBookClient("ht.minh", group.schoolId(), UUID.randomUUID())
        .read()
        .then()
        .statusCode(404);
    new GradeBookClient("ht.minh", UUID.randomUUID(), group.id()).read().then().statusCode(404);
  }

  @Test
  void asksStrangersToSignInBeforeAnythingElse() {
    String book =
        "/api/v1/schools/" + group.schoolId() + "/classes/" + group.id() + "/grade-books/CUOI_NAM";
    String cell = book + "/students/" + student + "/cells/" + MARK;

    given().get(book).then().statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
    given().get(cell + "/history").then().statusCode(401);
    given().contentType(ContentType.JSON).body("{}").put(cell).then().statusCode(401);
    given().contentType(ContentType.JSON).body("{}").patch(book + "/cells").then().statusCode(401);
    given().post(book + "/closing").then().statusCode(401);
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post(book + "/reopening")
        .then()
        .statusCode(401);
  }

  @Test
  void hidesTheClassFromOutsidersWhoSendNoVersion() {
    as("gv.lan").enterWithoutVersion(student, MARK, "8").then().statusCode(404);
    as("ht.minh").enterWithoutVersion(student, MARK, "8").then().statusCode(403);
  }

  private GradeBookClient as(String account) {
    return GradeBookClient.of(account, group);
  }
}
