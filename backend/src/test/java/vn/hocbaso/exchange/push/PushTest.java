package vn.hocbaso.exchange.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.hocbaso.exchange.push.Program.item;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.Tokens;

/** A program pushes the lists of a school. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class PushTest extends PushFixture {

  @Test
  void aWholeYearIsLoadedAndTheSameAgainChangesNothing() throws Exception {
    for (String outcome : List.of("CREATED", "UNCHANGED")) {
      program
          .push("staff", teacher("GV" + own))
          .then()
          .statusCode(200)
          .body("items.outcome", contains(outcome));
      program
          .push("classes", group("1A", "GV" + own))
          .then()
          .statusCode(200)
          .body("items.outcome", contains(outcome))
          .body("items.key", contains(year + "/1A"));
      program
          .push("students", student("HS" + own))
          .then()
          .statusCode(200)
          .body("items.outcome", contains(outcome));
      program
          .push("enrolments", place("HS" + own, "1A"))
          .then()
          .statusCode(200)
          .body("items.outcome", contains(outcome));
    }
    given()
        .auth()
        .oauth2(Tokens.of("qtt.an"))
        .queryParam("schoolYear", year)
        .get("/api/v1/schools/" + school + "/classes")
        .then()
        .statusCode(200)
        .body("items.name", contains("1A"))
        .body("items.studentCount", contains(1));
  }

  @Test
  void whatIsAbsentStaysAndNullIsTakenAway() throws Exception {
    String code = "HS" + own;
    program.push("students", student(code)).then().statusCode(200);
    program
        .push("students", item("studentCode", code, "fullName", "Trần Bé Nụ"))
        .then()
        .body("items.outcome", contains("UPDATED"));
    assertThat(student("place_of_birth", code)).isEqualTo("Cần Thơ");
    assertThat(student("full_name", code)).isEqualTo("Trần Bé Nụ");
    program
        .push("students", item("studentCode", code, "placeOfBirth", null))
        .then()
        .body("items.outcome", contains("UPDATED"));
    assertThat(student("place_of_birth", code)).isNull();
    assertThat(
            count(
                "select count(*) from student_change c join student s on s.id = c.student_id"
                    + " where s.student_code = ? and c.field in ('fullName', 'placeOfBirth')",
                code))
        .isEqualTo(4);
  }

  @Test
  void aCodeThatComesLaterIsTakenOverByTheSameStudent() throws Exception {
    String number = number();
    program
        .push(
            "students",
            item(
                "personalIdNumber",
                number,
                "fullName",
                "Lê Thị Bé",
                "dateOfBirth",
                "2020-01-02",
                "ethnicityCode",
                "01"))
        .then()
        .body("items.outcome", contains("CREATED"))
        .body("items.key", contains("TAM-" + number));
    String before = text("select id::text from student where personal_id_number = ?", number);
    program
        .push("students", item("personalIdNumber", number, "studentCode", "HS" + own))
        .then()
        .body("items.outcome", contains("UPDATED"))
        .body("items.key", contains("HS" + own));
    assertThat(student("id::text", "HS" + own)).isEqualTo(before);
  }

  @Test
  void oneBadItemStopsNoOther() throws Exception {
    program
        .push(
            "classes",
            group("1A", null),
            item("schoolYear", year, "className", "1B"),
            item("schoolYear", year, "className", "1C", "Grade", 1, "grade", 13))
        .then()
        .statusCode(200)
        .body("counts.created", equalTo(1))
        .body("counts.refused", equalTo(2))
        .body("items.outcome", contains("CREATED", "REFUSED", "REFUSED"))
        .body("items[1].faults.code", contains("PUSH_PROPERTY_MISSING"))
        .body("items[1].faults.pointer", contains("/data/grade"))
        .body(
            "items[2].faults.code",
            containsInAnyOrder("PUSH_VALUE_UNKNOWN", "PUSH_PROPERTY_UNKNOWN"))
        .body("items[2].faults.pointer", containsInAnyOrder("/data/grade", "/data/Grade"));
    assertThat(classes()).isEqualTo(1);
  }

  @Test
  void allOrNothingWritesNothingWhereOneIsBad() throws Exception {
    program
        .pushAll("classes", group("1A", null), item("schoolYear", year, "className", "1B"))
        .then()
        .statusCode(422)
        .body("code", equalTo("PUSH_REFUSED"))
        .body("violations.pointer", contains("/1/data/grade"));
    assertThat(classes()).isZero();
    program.pushAll("classes", group("1A", null), group("1B", null)).then().statusCode(200);
    assertThat(classes()).isEqualTo(2);
  }

  @Test
  void aMissingParentIsOneFindingForAllItsChildren() {
    program.push("students", student("HS" + own), student("HT" + own)).then().statusCode(200);
    program
        .push("enrolments", place("HS" + own, "9Z"), place("HT" + own, "9Z"), place("nobody", "9Z"))
        .then()
        .statusCode(200)
        .body("counts.refused", equalTo(3))
        .body("missingParents", hasSize(2))
        .body("missingParents.list", contains("classes", "students"))
        .body("missingParents[0].key", equalTo(year + "/9Z"))
        .body("missingParents[0].count", equalTo(2))
        .body("missingParents[0].firstIndexes", contains(0, 1));
  }

  @Test
  void eachPushIsInTheTrailOfTheSchool() {
    program.push("classes", group("1A", null)).then().statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.of("ht.minh"))
        .get("/api/v1/schools/" + school + "/audit-events")
        .then()
        .statusCode(200)
        .body("items.act", hasItem("PROGRAM_PUSHED"))
        .body("items.actor", hasItems("client:vendor-demo"));
  }
}
