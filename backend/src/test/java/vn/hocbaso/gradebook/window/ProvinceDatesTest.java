package vn.hocbaso.gradebook.window;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** The office of the province bounds entry in all of its schools. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class ProvinceDatesTest {

  private static final String OFFICER = "so.thao";
  private static final String TEACHER = "gv.binh";
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

  /** The dates hold for every class of the province in that year, those of other tests included. */
  @AfterEach
  void noDates() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.createStatement().executeUpdate("delete from province_dates");
    }
  }

  @Test
  void boundEverySchoolWhateverItSaysItself() {
    set(OFFICER, "CUOI_NAM", "0", -1, 1).then().statusCode(200).body("version", equalTo(1));
    book.enter(student, "TOAN.TEST", "9", 0).then().statusCode(200);

    set(OFFICER, "CUOI_NAM", "1", -2, -1).then().statusCode(200).header("ETag", "\"2\"");
    openSchool();

    book.enter(student, "TOAN.TEST", "8", 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_PROVINCE_DATES_CLOSED"));
    book.read()
        .then()
        .body("columns.find { it.code == 'TOAN.TEST' }.shut", containsString("Sở"))
        .body("students[0].cells['TOAN.TEST'].value", equalTo("9"));
    book.in("CUOI_HK1").enter(student, "TOAN.TEST", "7", 0).then().statusCode(200);
  }

  @Test
  void areNoBoundOnceTheyAreTakenAway() {
    set(OFFICER, "CUOI_NAM", "0", 1, 2);
    book.enter(student, "TOAN.TEST", "9", 0).then().statusCode(409);

    remove("5").then().statusCode(412).body("present.version", equalTo(1));
    remove("1").then().statusCode(204);

    book.enter(student, "TOAN.TEST", "9", 0).then().statusCode(200);
    remove("1").then().statusCode(404);
  }

  @Test
  void areSetByTheOfficeAloneAndOnlyInItsProvince() {
    for (String account : new String[] {"qtt.an", "ht.minh", TEACHER, "vt.thu"}) {
      set(account, "CUOI_NAM", "0", -1, 1).then().statusCode(404);
      as(account).get(path("92")).then().statusCode(404);
    }
    as(OFFICER).get(path("79")).then().statusCode(404);
    as(OFFICER).get(path("92")).then().statusCode(200).body("items", empty());
  }

  @Test
  void giveTheOfficeNoRightInASchool() {
    as(OFFICER)
        .queryParam("schoolYear", year())
        .get("/api/v1/schools/" + group.schoolId() + "/classes")
        .then()
        .statusCode(403);
    GradeBookClient.of(OFFICER, group).read().then().statusCode(404);
    as(OFFICER)
        .get("/api/v1/session")
        .then()
        .body("province.code", equalTo("92"))
        .body("school", nullValue())
        .body("roles", hasItem("PROVINCE_OFFICER"));
    as("ht.minh").get("/api/v1/session").then().body("province", nullValue());
  }

  @Test
  void areShownToTheSchoolsBesideTheirOwnWindows() {
    set(OFFICER, "HK1", "0", -1, 1);
    as("qtt.an")
        .queryParam("schoolYear", year())
        .get("/api/v1/schools/" + group.schoolId() + "/entry-windows")
        .then()
        .statusCode(200)
        .body("province.period", hasItem("HK1"));
  }

  @Test
  void refuseWhatCannotBeAndWhatWasNotSeen() {
    set(OFFICER, "HK9", "0", -1, 1)
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_WINDOW_PERIOD_UNKNOWN"));
    set(OFFICER, "HK1", "0", 1, -1)
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_WINDOW_REVERSED"));
    set(OFFICER, "HK1", "3", -1, 1).then().statusCode(412);
    set(OFFICER, "HK1", "0", -1, 1).then().statusCode(200);
    set(OFFICER, "HK1", "0", -1, 2).then().statusCode(412).body("present.version", equalTo(1));
  }

  @Test
  void leaveATraceInTheChainOfTheOffice() throws SQLException {
    set(OFFICER, "HK1", "0", -1, 1);
    try (Connection connection = database.getConnection();
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "select actor, act from audit_event e join province_office p"
                        + " on p.id = e.school_id order by number desc limit 1")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString("actor")).isEqualTo(OFFICER);
      assertThat(row.getString("act")).isEqualTo("PROVINCE_DATES_SET");
    }
  }

  private void openSchool() {
    as("qtt.an")
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "schoolYear", year(),
                "period", "CUOI_NAM",
                "classId", group.id(),
                "span", span(-3, 3)))
        .post("/api/v1/schools/" + group.schoolId() + "/entry-windows")
        .then()
        .statusCode(200);
  }

  private Response set(String account, String period, String seen, int fromDays, int untilDays) {
    return as(account)
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + seen + "\"")
        .body(span(fromDays, untilDays))
        .put(path("92") + "/" + period);
  }

  private Response remove(String seen) {
    return as(OFFICER).header("If-Match", "\"" + seen + "\"").delete(path("92") + "/CUOI_NAM");
  }

  private Map<String, Object> span(int fromDays, int untilDays) {
    Instant now = clock.instant();
    return Map.of(
        "opensAt", now.plus(DAY.multipliedBy(fromDays)).toString(),
        "closesAt", now.plus(DAY.multipliedBy(untilDays)).toString());
  }

  private String path(String province) {
    return "/api/v1/provinces/" + province + "/entry-dates/" + year();
  }

  private String year() {
    String year = book.read().jsonPath().getString("schoolYear");
    assertThat(year).isNotNull();
    return year;
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }
}
