package vn.hocbaso.exchange.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.hocbaso.exchange.push.Program.item;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hocbaso.exchange.client.Grants;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.Tokens;

/** What a program is refused, and what it cannot do to the lists of a school. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class PushRefusalTest extends PushFixture {

  @Test
  void aLineThatCannotBeReadStopsNoOther() throws Exception {
    program
        .pushLines(
            "classes",
            "{\"data\":{\"schoolYear\":\""
                + year
                + "\",\"className\":\"1A\",\"grade\":1}}\n"
                + "{\"data\":{\"schoolYear\"\n\n"
                + "[]\n"
                + "{\"data\":{\"schoolYear\":\""
                + year
                + "\",\"className\":\"1B\",\"grade\":1}}")
        .then()
        .statusCode(200)
        .body("items.outcome", contains("CREATED", "REFUSED", "REFUSED", "CREATED"))
        .body("items[1].faults.code", contains("PUSH_ITEM_UNREADABLE"));
    assertThat(classes()).isEqualTo(2);
  }

  @Test
  void bodiesThatAreNoListsOrTooLongAreRefusedWhole() {
    program.pushLines("classes", "").then().statusCode(413);
    given()
        .auth()
        .oauth2(Tokens.ofVendor())
        .contentType("application/json")
        .body("{\"a\":1}")
        .post("/api/v1/exchange/schools/" + program.schoolCode() + "/classes")
        .then()
        .statusCode(400)
        .body("code", equalTo("PUSH_BODY_UNREADABLE"));
    program
        .pushLines("classes", " ".repeat(PushBody.MOST_BYTES + 1))
        .then()
        .statusCode(413)
        .body("code", equalTo("PUSH_TOO_LARGE"));
    List<Map<String, @Nullable Object>> many = new ArrayList<>();
    for (int i = 0; i <= PushBody.MOST; i++) {
      many.add(group("C" + i, null));
    }
    program
        .push("classes", many)
        .then()
        .statusCode(413)
        .body("code", equalTo("PUSH_TOO_MANY_ITEMS"));
  }

  @Test
  void gradeAndKindOfAClassWithStudentsAreSettled() {
    program.push("classes", group("1A", null)).then().statusCode(200);
    program
        .push("classes", item("schoolYear", year, "className", "1A", "grade", 2))
        .then()
        .body("items.outcome", contains("UPDATED"));
    program.push("students", student("HS" + own)).then().statusCode(200);
    program
        .push("enrolments", place("HS" + own, "1A"))
        .then()
        .body("items.outcome", contains("CREATED"));
    program
        .push("classes", item("schoolYear", year, "className", "1A", "grade", 3))
        .then()
        .body("items.outcome", contains("REFUSED"))
        .body("items[0].faults.code", contains("PUSH_CLASS_IN_USE"));
  }

  @Test
  void aStudentOfAnotherSchoolIsNotTaken() throws Exception {
    String elsewhere =
        text(
            "select min(personal_id_number) from student where school_id <> ?"
                + " and personal_id_number is not null",
            school);
    program
        .push(
            "students",
            item(
                "personalIdNumber",
                elsewhere,
                "studentCode",
                "HS" + own,
                "fullName",
                "Trần A",
                "dateOfBirth",
                "2020-01-02",
                "ethnicityCode",
                "01"))
        .then()
        .body("items[0].faults.code", contains("PUSH_STUDENT_ELSEWHERE"));
  }

  @Test
  void accountsOfOthersCannotBeTaken() {
    for (String account : List.of("gv.hoa", "so.thao")) {
      program
          .push("staff", newTeacher("GV" + own, account))
          .then()
          .body("items[0].faults.code", contains("PUSH_ACCOUNT_TAKEN"));
    }
  }

  @Test
  void whatACertificateIsMatchedWithIsNotChangedByAProgram() {
    program.push("staff", teacher("GV" + own)).then().body("items.outcome", contains("CREATED"));
    program
        .push("staff", item("staffCode", "GV" + own, "account", "ht.minh"))
        .then()
        .body("items[0].faults.code", contains("PUSH_ACCOUNT_SETTLED"));
    program
        .push("staff", item("staffCode", "GV" + own, "personalIdNumber", "092099999999"))
        .then()
        .body("items[0].faults.code", contains("PUSH_SIGNER_SETTLED"));
    program
        .push("staff", item("staffCode", "GV" + own, "position", "Tổ trưởng"))
        .then()
        .body("items.outcome", contains("UPDATED"));
  }

  @Test
  void aFaultyValueIsShownToItsSenderNotAtAnyLength() {
    String fault =
        program
            .push("classes", item("schoolYear", "x".repeat(9), "className", "y".repeat(5_000)))
            .then()
            .body("items.outcome", contains("REFUSED"))
            .extract()
            .asString();
    assertThat(fault.length()).isLessThan(2_000);
  }

  @Test
  void aSchoolThatGrantedNothingDoesNotExistAndOneScopeOpensNoOther() {
    new Program("9231207001").push("classes", group("1A", null)).then().statusCode(404);
    new Program("0000000000").push("classes", group("1A", null)).then().statusCode(404);
    Grants.set(school, "classes:write");
    program.push("classes", group("1A", null)).then().statusCode(200);
    program.push("students", student("HS" + own)).then().statusCode(403);
    Grants.set(school);
    program.push("classes", group("1A", null)).then().statusCode(404);
  }
}
