package vn.hocbaso.exchange.push;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.hocbaso.exchange.push.Program.item;
import static vn.hocbaso.exchange.push.Program.versioned;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.exchange.client.Grants;
import vn.hocbaso.testing.FreeYear;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** A program pushes the lists of a school. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class PushTest {

  @Inject DataSource database;

  private UUID school;
  private Program program;
  private String year;

  /** Makes names that no other test has. */
  private String own;

  @BeforeEach
  void granted() throws Exception {
    school = TestClass.withoutStudents(database, "gv.hoa", 4).schoolId();
    program = new Program(text("select code from school where id = ?", school));
    year = FreeYear.next();
    own = UUID.randomUUID().toString().substring(0, 8);
    Grants.set(school, "staff:write", "classes:write", "students:write");
  }

  @AfterEach
  void ended() {
    Grants.set(school);
  }

  @Test
  void aWholeYearIsLoadedAndTheSameAgainChangesNothing() throws Exception {
    for (String outcome : List.of("CREATED", "UNCHANGED")) {
      program.push("staff", teacher("GV" + own)).then().statusCode(200)
          .body("items.outcome", contains(outcome));
      program.push("classes", group("1A", "GV" + own)).then().statusCode(200)
          .body("items.outcome", contains(outcome))
          .body("items.key", contains(year + "/1A"));
      program.push("students", student("HS" + own)).then().statusCode(200)
          .body("items.outcome", contains(outcome));
      program.push("enrolments", place("HS" + own, "1A")).then().statusCode(200)
          .body("items.outcome", contains(outcome));
    }
    given().auth().oauth2(Tokens.of("qtt.an")).queryParam("schoolYear", year)
        .get("/api/v1/schools/" + school + "/classes").then().statusCode(200)
        .body("items.name", contains("1A"))
        .body("items.studentCount", contains(1));
  }

  @Test
  void whatIsAbsentStaysAndNullIsTakenAway() throws Exception {
    String code = "HS" + own;
    program.push("students", student(code)).then().statusCode(200);
    program.push("students", item("studentCode", code, "fullName", "Trần Bé Nụ")).then()
        .body("items.outcome", contains("UPDATED"));
    assertThat(student("place_of_birth", code)).isEqualTo("Cần Thơ");
    assertThat(student("full_name", code)).isEqualTo("Trần Bé Nụ");
    program.push("students", item("studentCode", code, "placeOfBirth", null)).then()
        .body("items.outcome", contains("UPDATED"));
    assertThat(student("place_of_birth", code)).isNull();
    assertThat(count("select count(*) from student_change c join student s on s.id = c.student_id"
        + " where s.student_code = ? and c.field in ('fullName', 'placeOfBirth')", code))
        .isEqualTo(4);
  }

  @Test
  void aCodeThatComesLaterIsTakenOverByTheSameStudent() throws Exception {
    String number = number();
    program.push("students", item("personalIdNumber", number, "fullName", "Lê Thị Bé",
        "dateOfBirth", "2020-01-02", "ethnicityCode", "01")).then()
        .body("items.outcome", contains("CREATED"))
        .body("items.key", contains("TAM-" + number));
    String before = text("select id::text from student where personal_id_number = ?", number);
    program.push("students", item("personalIdNumber", number, "studentCode", "HS" + own)).then()
        .body("items.outcome", contains("UPDATED"))
        .body("items.key", contains("HS" + own));
    assertThat(student("id::text", "HS" + own)).isEqualTo(before);
  }

  @Test
  void oneBadItemStopsNoOther() throws Exception {
    program.push("classes", group("1A", null), item("schoolYear", year, "className", "1B"),
            item("schoolYear", year, "className", "1C", "Grade", 1, "grade", 13))
        .then().statusCode(200)
        .body("counts.created", equalTo(1))
        .body("counts.refused", equalTo(2))
        .body("items.outcome", contains("CREATED", "REFUSED", "REFUSED"))
        .body("items[1].faults.code", contains("PUSH_PROPERTY_MISSING"))
        .body("items[1].faults.pointer", contains("/data/grade"))
        .body("items[2].faults.code", containsInAnyOrder("PUSH_VALUE_UNKNOWN", "PUSH_PROPERTY_UNKNOWN"))
        .body("items[2].faults.pointer", containsInAnyOrder("/data/grade", "/data/Grade"));
    assertThat(classes()).isEqualTo(1);
  }

  @Test
  void allOrNothingWritesNothingWhereOneIsBad() throws Exception {
    program.pushAll("classes", group("1A", null), item("schoolYear", year, "className", "1B"))
        .then().statusCode(422)
        .body("code", equalTo("PUSH_REFUSED"))
        .body("violations.pointer", contains("/1/data/grade"));
    assertThat(classes()).isZero();
    program.pushAll("classes", group("1A", null), group("1B", null)).then().statusCode(200);
    assertThat(classes()).isEqualTo(2);
  }

  @Test
  void aMissingParentIsOneFindingForAllItsChildren() {
    program.push("students", student("HS" + own), student("HT" + own)).then().statusCode(200);
    program.push("enrolments", place("HS" + own, "9Z"), place("HT" + own, "9Z"),
            place("nobody", "9Z"))
        .then().statusCode(200)
        .body("counts.refused", equalTo(3))
        .body("missingParents", hasSize(2))
        .body("missingParents.list", contains("classes", "students"))
        .body("missingParents[0].key", equalTo(year + "/9Z"))
        .body("missingParents[0].count", equalTo(2))
        .body("missingParents[0].firstIndexes", contains(0, 1));
  }

  @Test
  void aVersionThatIsNotNewerChangesNothingAndSaysSo() throws Exception {
    String code = "HS" + own;
    push(versioned("r" + own, 5, "studentCode", code, "fullName", "Trần A", "dateOfBirth",
        "2020-01-02", "ethnicityCode", "01"), "CREATED");
    push(versioned("r" + own, 6, "studentCode", code, "fullName", "Trần B"), "UPDATED");
    for (long late : new long[] {5, 6}) {
      program.push("students", versioned("r" + own, late, "studentCode", code, "fullName", "Trần C"))
          .then().body("items.outcome", contains("OUTDATED"))
          .body("items.newestVersion", contains(6));
    }
    assertThat(student("full_name", code)).isEqualTo("Trần B");
    push(versioned("r" + own, 7, "studentCode", code, "fullName", "Trần D"), "UPDATED");
  }

  @Test
  void aRefusedItemLeavesItsVersionOpen() {
    program.push("students", versioned("r" + own, 2, "studentCode", "HS" + own)).then()
        .body("items.outcome", contains("REFUSED"));
    push(versioned("r" + own, 2, "studentCode", "HS" + own, "fullName", "Trần A", "dateOfBirth",
        "2020-01-02", "ethnicityCode", "01"), "CREATED");
  }

  @Test
  void theSameRequestAgainIsToldTheSameAndAnotherUnderItsKeyIsRefused() throws Exception {
    String key = UUID.randomUUID().toString();
    String first = program.pushOnce(key, "classes", group("1A", null)).then().statusCode(200)
        .body("items.outcome", contains("CREATED")).extract().asString();
    assertThat(program.pushOnce(key, "classes", group("1A", null)).asString()).isEqualTo(first);
    program.pushOnce(key, "classes", group("1B", null)).then().statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    assertThat(classes()).isEqualTo(1);
  }

  @Test
  void twoItemsAboutOneRecordAreNotGuessedAbout() {
    program.push("classes", group("1A", null), group("1A", null)).then()
        .body("items.outcome", contains("CREATED", "REFUSED"))
        .body("items[1].faults.code", contains("PUSH_KEY_REPEATED"));
    String number = number();
    program.push("students",
            item("studentCode", "HS" + own, "personalIdNumber", number, "fullName", "Trần A",
                "dateOfBirth", "2020-01-02", "ethnicityCode", "01"),
            item("personalIdNumber", number, "fullName", "Trần A", "dateOfBirth", "2020-01-02",
                "ethnicityCode", "01"))
        .then().body("items.outcome", contains("CREATED", "REFUSED"))
        .body("items[1].faults.code", contains("PUSH_STUDENT_REPEATED"));
  }

  @Test
  void aLineThatCannotBeReadStopsNoOther() throws Exception {
    program.pushLines("classes",
            "{\"data\":{\"schoolYear\":\"" + year + "\",\"className\":\"1A\",\"grade\":1}}\n"
                + "{\"data\":{\"schoolYear\"\n\n"
                + "[]\n"
                + "{\"data\":{\"schoolYear\":\"" + year + "\",\"className\":\"1B\",\"grade\":1}}")
        .then().statusCode(200)
        .body("items.outcome", contains("CREATED", "REFUSED", "REFUSED", "CREATED"))
        .body("items[1].faults.code", contains("PUSH_ITEM_UNREADABLE"));
    assertThat(classes()).isEqualTo(2);
  }

  @Test
  void bodiesThatAreNoListsOrTooLongAreRefusedWhole() {
    program.pushLines("classes", "").then().statusCode(413);
    given().auth().oauth2(Tokens.ofVendor()).contentType("application/json").body("{\"a\":1}")
        .post("/api/v1/exchange/schools/" + program.schoolCode() + "/classes")
        .then().statusCode(400).body("code", equalTo("PUSH_BODY_UNREADABLE"));
    List<Map<String, Object>> many = new ArrayList<>();
    for (int i = 0; i <= PushBody.MOST; i++) {
      many.add(group("C" + i, null));
    }
    program.push("classes", many).then().statusCode(413)
        .body("code", equalTo("PUSH_TOO_MANY_ITEMS"));
  }

  @Test
  void gradeAndKindOfAClassWithStudentsAreSettled() {
    program.push("classes", group("1A", null)).then().statusCode(200);
    program.push("classes", item("schoolYear", year, "className", "1A", "grade", 2)).then()
        .body("items.outcome", contains("UPDATED"));
    program.push("students", student("HS" + own)).then().statusCode(200);
    program.push("enrolments", place("HS" + own, "1A")).then()
        .body("items.outcome", contains("CREATED"));
    program.push("classes", item("schoolYear", year, "className", "1A", "grade", 3)).then()
        .body("items.outcome", contains("REFUSED"))
        .body("items[0].faults.code", contains("PUSH_CLASS_IN_USE"));
  }

  @Test
  void aStudentOfAnotherSchoolIsNotTaken() throws Exception {
    String elsewhere = text("select min(personal_id_number) from student where school_id <> ?"
        + " and personal_id_number is not null", school);
    program.push("students", item("personalIdNumber", elsewhere, "studentCode", "HS" + own,
        "fullName", "Trần A", "dateOfBirth", "2020-01-02", "ethnicityCode", "01")).then()
        .body("items[0].faults.code", contains("PUSH_STUDENT_ELSEWHERE"));
  }

  @Test
  void accountsOfOthersCannotBeTakenNorOwnOnesChanged() {
    program.push("staff", item("staffCode", "GV" + own, "fullName", "Trần A", "personalIdNumber",
        number(), "position", "Giáo viên", "account", "gv.hoa")).then()
        .body("items[0].faults.code", contains("PUSH_ACCOUNT_TAKEN"));
    program.push("staff", teacher("GV" + own)).then().body("items.outcome", contains("CREATED"));
    program.push("staff", item("staffCode", "GV" + own, "account", "ht.minh")).then()
        .body("items[0].faults.code", contains("PUSH_ACCOUNT_SETTLED"));
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

  @Test
  void twoPushesOfOneListAtOnceComeOneAfterTheOther() throws Exception {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      groups.add(group("C" + i, null));
    }
    int created = 0;
    try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
      Callable<Response> push = () -> program.push("classes", groups);
      List<Future<Response>> answers = senders.invokeAll(List.of(push, push, push, push), 60, SECONDS);
      for (Future<Response> answer : answers) {
        created += answer.get().then().statusCode(200).extract().jsonPath().getInt("counts.created");
      }
    }
    assertThat(created).isEqualTo(200);
    assertThat(classes()).isEqualTo(200);
  }

  @Test
  void eachPushIsInTheTrailOfTheSchool() {
    program.push("classes", group("1A", null)).then().statusCode(200);
    given().auth().oauth2(Tokens.of("ht.minh")).get("/api/v1/schools/" + school + "/audit-events")
        .then().statusCode(200)
        .body("items.act", hasItem("PROGRAM_PUSHED"))
        .body("items.actor", hasItems("client:vendor-demo"));
  }

  private void push(Map<String, Object> student, String outcome) {
    program.push("students", student).then().statusCode(200)
        .body("items.outcome", contains(outcome));
  }

  private Map<String, Object> teacher(String code) {
    return item("staffCode", code, "fullName", "Nguyễn Thị Lan", "personalIdNumber",
        "092090" + own.replaceAll("[^0-9]", "0").substring(0, 6), "position", "Giáo viên",
        "account", "gv." + own);
  }

  private Map<String, Object> group(String name, String homeroom) {
    return homeroom == null
        ? item("schoolYear", year, "className", name, "grade", 1)
        : item("schoolYear", year, "className", name, "grade", 1, "homeroomStaffCode", homeroom);
  }

  private Map<String, Object> student(String code) {
    return item("studentCode", code, "fullName", "Trần Bé Na", "dateOfBirth", "2020-05-17", "sex",
        "FEMALE", "ethnicityCode", "01", "placeOfBirth", "Cần Thơ");
  }

  private Map<String, Object> place(String code, String group) {
    return item("studentCode", code, "schoolYear", year, "className", group);
  }

  private static String number() {
    return "0923" + String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
  }

  private int classes() throws Exception {
    return count("select count(*) from class_group where school_year = ?", year);
  }

  private String student(String column, String code) throws Exception {
    return text("select " + column + " from student where student_code = ?", code);
  }

  private int count(String sql, Object value) throws Exception {
    return Integer.parseInt(text(sql, value));
  }

  private String text(String sql, Object value) throws Exception {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
