package vn.hocbaso.gradebook.promotion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.testing.FreeYear;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.StudyPlanClient;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** A manager sees over all classes who moves up and whose decision is still open. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class PromotionsTest {

  private static final String TEACHER = "gv.binh";

  @Inject DataSource database;
  @Inject AuditTrail trail;

  private String year;

  @BeforeEach
  void takeAYear() {
    year = FreeYear.next();
  }

  @Test
  void countsWhoMovesUpAndWhoWaitsForTheSummer() {
    TestClass group = group(4);
    GradeBookClient teacher = GradeBookClient.of(TEACHER, group);
    teacher.fill(group);
    teacher.enter(group.students().getFirst(), "TOAN.LEVEL", "C", 1).then().statusCode(200);
    assertThat(read("ht.minh").jsonPath().getBoolean("classes[0].closed")).isFalse();
    teacher.close(0).then().statusCode(200);

    read("ht.minh")
        .then()
        .statusCode(200)
        .body("counts.promoted", equalTo(1))
        .body("counts.awaitsSummer", equalTo(1))
        .body("classes.classId", contains(group.id().toString()))
        .body("classes[0].closed", equalTo(true))
        .body("classes[0].bookPeriod", equalTo("CUOI_NAM"))
        .body("classes[0].students.standing", contains("AWAITS_SUMMER", "PROMOTED"))
        .body("classes[0].students[0].label", equalTo("Chờ đánh giá bổ sung"));
  }

  @Test
  void namesTheStudentsForWhomThePrincipalHasToDecide() {
    TestClass group = group(4);
    UUID student = group.students().getFirst();
    new StudyPlanClient("qtt.an", group)
        .ofStudent(student, Map.of("exemptions", List.of(), "basis", "NOT_ASSESSED"), 0)
        .then()
        .statusCode(200);
    read("qtt.an")
        .then()
        .body("counts.awaitsPrincipal", equalTo(1))
        .body("counts.undecided", equalTo(1))
        .body("classes[0].students[0].fullName", equalTo("Trần Văn An"))
        .body("classes[0].students[0].standing", equalTo("AWAITS_PRINCIPAL"));

    new StudyPlanClient("ht.minh", group)
        .decide(student, Map.of("promotion", Map.of("promoted", false, "reason", "Chưa đủ.")), 1)
        .then()
        .statusCode(200);

    read("ht.minh")
        .then()
        .body("counts.awaitsPrincipal", equalTo(0))
        .body("counts.retained", equalTo(1));
  }

  @Test
  void followsTheRulesOfSecondarySchool() {
    TestClass group = group(6);
    GradeBookClient teacher = GradeBookClient.of(TEACHER, group);
    UUID first = group.students().getFirst();
    UUID second = group.students().getLast();
    new StudyPlanClient("qtt.an", group)
        .exempt(second, Map.of("TOAN", "", "NGU_VAN", "", "TIN_HOC", ""), 0)
        .then()
        .statusCode(200);
    for (String period : List.of("HK1", "HK2")) {
      GradeBookClient term = teacher.in(period);
      term.fillTerm(first, "7", Map.of("TOAN", "3", "NGOAI_NGU_1", "3"));
      term.fillTerm(second, "7", Map.of());
    }

    JsonPath waiting = read("ht.minh").jsonPath();
    assertThat(waiting.getList("classes[0].students.standing"))
        .containsExactly("AWAITS_SUMMER", "AWAITS_PRINCIPAL");

    teacher.in("HK2").enter(first, "ABSENCE_UNEXCUSED.COUNT", "46", 1).then().statusCode(200);
    assertThat(read("ht.minh").jsonPath().getList("classes[0].students.standing"))
        .containsExactly("RETAINED", "AWAITS_PRINCIPAL");
  }

  @Test
  void isNotForTeachersNorForStrangersAndEachReadingIsRemembered() {
    TestClass group = group(4);
    read("gv.binh").then().statusCode(403);
    read("vt.thu").then().statusCode(403);
    read("ht3.khanh").then().statusCode(404);
    read("ht.minh").then().statusCode(200);
    assertThat(trail.newest(group.schoolId(), OptionalLong.empty(), 50))
        .filteredOn(entry -> entry.event().act() == AuditAct.PROMOTIONS_READ)
        .filteredOn(entry -> year.equals(entry.event().details().get("schoolYear")))
        .extracting(entry -> entry.event().actor())
        .containsExactly("ht.minh");
  }

  private TestClass group(int grade) {
    return TestClass.of(database, TEACHER, grade).inYear(database, year);
  }

  private Response read(String account) {
    UUID school = TestClass.withoutStudents(database, TEACHER, 4).schoolId();
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .queryParam("schoolYear", year)
        .get("/api/v1/schools/" + school + "/promotions");
  }
}
